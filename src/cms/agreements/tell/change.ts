import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Subject } from '@/cms/access/agreementRights'
import { query } from '@/cms/transactions/query'

export type Change = { kind: 'moved' | 'organisers' | 'text'; before: object; after: object }

/** Writes what changed for those who had agreed to something else, and gives its number. */
export async function writeChange(req: PayloadRequest, { concept, id }: Subject, { kind, before, after }: Change): Promise<string> {
  const column = concept === 'events' ? sql`event_id` : sql`communique_id`
  const [row] = await query<{ number: string }>(
    req,
    sql`insert into agreement_changes (${column}, kind, who, before, after)
        values (${id}, ${kind}, ${req.user?.id ?? null}, ${JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb) returning number::text as number`,
  )
  if (!row) throw new Error('A change was not written down')
  return row.number
}

/** Notes that an organisation is told of a change; false when it was told already. */
export async function isToldNow(req: PayloadRequest, change: string, organisation: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`insert into agreement_changes_told (change_number, organisation_id) values (${change}, ${organisation}) on conflict do nothing returning change_number`,
  )
  return rows.length > 0
}
