import type { Payload } from 'payload'
import { forgottenTask } from '@/cms/accounts/forgotten'
import { letters } from '@/deliveries/letters'
import { openWorker as open } from '@/deliveries/worker'
import type { Environment } from '@/env'
import { clock } from './clock'
import type { Lifetime } from './lifetime'
import type { Log } from './log'

/** Works beside everything else; nobody waits for it. Without a mail server letters wait, and nothing else. Told to stop, it ends what it is about. */
export function openWorker(life: Lifetime, log: Log, payload: Payload, { smtpUrl, mailFrom, siteUrl }: Environment, databaseUrl: string): void {
  const trouble = log.cause
  const worker = open({ databaseUrl, trouble }, [
    { tasks: { forgotten: forgottenTask(payload) } },
    clock(payload),
    ...(smtpUrl ? [letters({ smtpUrl, mailFrom, siteUrl, trouble })] : []),
  ])
  life.has('worker', { stop: worker.stop, patience: 8_000 })
}
