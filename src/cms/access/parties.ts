import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'
import type { Concept } from '@/cms/revisions/concepts'
import { ties } from './ties'

/** Whose a record is that many name: an organisation with members keeps itself. Rows of `id` and `organisation`; none where nobody keeps it. */
export const keepers = sql`
  select organisation_id as id, organisation_id as organisation from memberships group by organisation_id
  union all
  select document_id, organisation_id from owner_records o where not exists (select from memberships m where m.organisation_id = o.document_id)`

/**
 * The organisations that have a part in what is published: what they keep may go online with it. An event and a text are theirs who made them together;
 * a shared record is published by one collective, that of whoever publishes or previews it.
 */
export async function partiesTo(req: PayloadRequest, concept: Concept, id: string): Promise<string[]> {
  if (concept === 'pages') return []
  const rows = await query<{ organisation: string }>(
    req,
    sql`select distinct t.organisation from (${ties[concept]}) as t
         where t.id = ${id} and (t.tie in ('lead', 'co-organiser', 'own', 'signatory', 'handed in') or t.tie in ('itself', 'kept', 'working') and ${isTheirs(req)})`,
  )
  return rows.map(({ organisation }) => organisation)
}

function isTheirs({ context, user }: PayloadRequest): SQL {
  const person = user?.id ?? context.rehearsedBy
  // The platform's own work: nobody's right is in question.
  if (person === undefined) return sql`true`
  return sql`(exists (select from memberships m where m.organisation_id = t.organisation and m.person_id = ${person}) or exists (select from users u where u.id = ${person} and u.is_administrator))`
}
