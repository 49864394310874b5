import type { Payload } from 'payload'
import { forgottenTask } from '@/cms/accounts/forgotten'
import { sendLetters } from '@/deliveries/letters'
import type { Environment } from '@/env'
import type { Lifetime } from './lifetime'
import type { Log } from './log'

/** Sends letters beside everything else, when there is a mail server; nobody waits for it. Told to stop, it ends the letter it is about. */
export function openWorker(life: Lifetime, log: Log, payload: Payload, { smtpUrl, mailFrom, siteUrl }: Environment, databaseUrl: string): void {
  if (!smtpUrl) return
  const worker = sendLetters({ databaseUrl, smtpUrl, mailFrom, siteUrl, trouble: log.cause, tasks: { forgotten: forgottenTask(payload) } })
  life.has('worker', { stop: worker.stop, patience: 8_000 })
}
