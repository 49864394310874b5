import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Subject } from '@/cms/access/agreementRights'
import { query } from '@/cms/transactions/query'

/** What is held: who leads the event or publishes the text, null while nobody does; of a text its kind, as it is written now. */
export type SubjectWithLead = { lead: string | null; kind: string | null; isBinned: boolean }

/** Null when there is no such event or text. */
export async function subjectWithLead(req: PayloadRequest, { concept, id }: Subject): Promise<SubjectWithLead | null> {
  const [row] = await query<SubjectWithLead>(
    req,
    concept === 'events'
      ? sql`select r.lead_id as lead, null as kind, e.deleted_at is not null as "isBinned" from events e left join event_records r on r.event_id = e.id where e.id = ${id}`
      : sql`select r.organisation_id as lead, coalesce(v.version_kind::text, c.kind::text) as kind, c.deleted_at is not null as "isBinned"
              from communiques c left join communique_records r on r.communique_id = c.id left join _communiques_v v on v.parent_id = c.id and v.latest
             where c.id = ${id}`,
  )
  return row ?? null
}
