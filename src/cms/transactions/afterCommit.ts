import type { PayloadRequest } from 'payload'
import { adapterOf } from './adapter'

/** Runs `step` once what this request has written is certain. It can refuse nothing any more: a failure is logged. */
export async function afterCommit({ payload, transactionID }: PayloadRequest, step: () => Promise<void>): Promise<void> {
  const session = adapterOf(payload).sessions[(await transactionID) ?? '']
  const run = () => step().catch((error: unknown) => payload.logger.error(error))
  if (session) (session.after ??= []).push(run)
  else await run()
}
