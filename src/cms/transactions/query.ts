import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { adapterOf } from './adapter'

/**
 * Runs a statement of our own where the request is: inside its transaction when it has one, else on the pool.
 * Rows come back as PostgreSQL gives them: numbers of type bigint are strings, moments are strings.
 */
export async function query<Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> {
  const adapter = adapterOf(req.payload)
  // Payload's loader of related documents writes null where a request has none.
  const id = (await req.transactionID) ?? null
  const session = id === null ? null : adapter.sessions[id]
  // A transaction that has ended must not be followed by writes outside it.
  if (session === undefined) throw new Error('The transaction of this request has ended')
  const { rows } = await (session?.db ?? adapter.drizzle).execute(statement)
  return rows as Row[]
}
