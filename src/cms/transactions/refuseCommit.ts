import type { PayloadRequest } from 'payload'
import { adapterOf } from './adapter'

/** What this transaction has written must not stay, whoever goes on: its commit will throw this error. */
export async function refuseCommit(req: PayloadRequest, error: unknown): Promise<void> {
  const session = adapterOf(req.payload).sessions[(await req.transactionID) ?? '']
  if (session) session.refusal = error instanceof Error ? error : new Error(String(error))
}
