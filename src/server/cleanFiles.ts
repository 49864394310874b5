import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { cleanNext } from '@/cms/collections/Media/cleanStored'
import type { Lifetime } from './lifetime'
import type { Log } from './log'

const MINUTE = 60_000

/** Cleans what was stored before files were, one file after the other, beside everything else. A failure waits for the next look. */
export function cleanFiles(life: Lifetime, log: Log, payload: Payload): void {
  const work = keepOn(life.signal, () => cleanNext(payload).catch((error: unknown) => log.cause('cleaning a file', error)))
  life.has('files', { stop: () => work, patience: 2_000 })
}

async function keepOn(signal: AbortSignal, clean: () => Promise<boolean | void>): Promise<void> {
  while (!signal.aborted) {
    while (!signal.aborted && (await clean()));
    await sleep(10 * MINUTE, undefined, { signal }).catch(() => undefined)
  }
}
