import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { inLanguageOf } from '../fields/problem'
import { refused } from '../fields/wrongField'
import { query } from '../transactions/query'
import { within } from './within'

type Agreement = { organisation: string; role: 'co-organiser' | 'signatory' } & ({ event: string } | { communique: string })

/** Writes that an organisation agrees by its own act, after those already there. One that was asked and has not said yes is not overruled. */
export async function agree(req: PayloadRequest, agreement: Agreement): Promise<void> {
  const [column, subject] = 'event' in agreement ? (['event_id', agreement.event] as const) : (['communique_id', agreement.communique] as const)
  const rows = await query<{ organisation: string; status: string; position: number }>(
    req,
    sql`select organisation_id as organisation, status::text as status, position::int as position from collaborations where ${sql.identifier(column)} = ${subject} and role = ${agreement.role}`,
  )
  const known = rows.find((row) => row.organisation === agreement.organisation)
  if (known && known.status !== 'accepted') throw refused(inLanguageOf(req, problems.notAgreed), 'NOT_AGREED')
  if (known) return
  // The organisation's own act: nobody else has to allow it.
  await req.payload.create({
    collection: 'collaborations',
    data: { ...agreement, status: 'accepted', channel: 'here', position: firstFree(rows) },
    req: within(req),
    overrideAccess: true,
  })
}

function firstFree(rows: { position: number }[]): number {
  const taken = new Set(rows.map((row) => row.position))
  for (let position = 1; ; position++) if (!taken.has(position)) return position
}
