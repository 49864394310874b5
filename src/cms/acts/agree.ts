import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '../transactions/query'
import { inAct } from './inAct'

type Agreement = { organisation: string; role: 'co-organiser' | 'signatory' } & ({ event: string } | { communique: string })

/** Writes that an organisation agrees by its own act, after those already there; does nothing when it is written. */
export async function agree(req: PayloadRequest, agreement: Agreement): Promise<void> {
  const [column, subject] = 'event' in agreement ? (['event_id', agreement.event] as const) : (['communique_id', agreement.communique] as const)
  const rows = await query<{ organisation: string }>(
    req,
    sql`select organisation_id as organisation from collaborations where ${sql.identifier(column)} = ${subject} and role = ${agreement.role}`,
  )
  if (rows.some((row) => row.organisation === agreement.organisation)) return
  // The organisation's own act: nobody else has to allow it.
  await inAct(req, () =>
    req.payload.create({
      collection: 'collaborations',
      data: { ...agreement, status: 'accepted', channel: 'here', position: rows.length + 1 },
      req,
      overrideAccess: true,
    }),
  )
}
