import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'
import type { AuditedAct } from './note'

/** One line of the journal. `by` is who did it, as their account is called now; null: the platform, or a removed account. */
export type JournalEntry = {
  number: string
  at: Date
  who: string | null
  by: string | null
  act: AuditedAct
  concept: string | null
  document: string | null
  /** The organisation that acted, where its people are not the reader's to know: read instead of a person's name. */
  actor: string | null
  /** The account it was about, as it is called now. */
  about: string | null
  detail: Record<string, unknown>
}

/** `from` and `to` are days in Paris, both included; `before` is the number of the last entry already seen. */
export type JournalFilter = { act?: AuditedAct; from?: string; to?: string; before?: string }

const zone = 'Europe/Paris'

/**
 * What may be read of the journal, newest first: everything, or what concerns some organisations. Whose right it is must be decided before.
 * `more`: there are older ones.
 */
export async function entriesFor(
  req: PayloadRequest,
  organisations: readonly string[] | 'all',
  { act, from, to, before }: JournalFilter = {},
  size = 50,
): Promise<{ entries: JournalEntry[]; more: boolean }> {
  const wanted: SQL[] = [sql`true`]
  const own = organisations === 'all' ? sql`true` : sql`a.organisation_id = any(${asArray(organisations)}::uuid[])`
  if (organisations !== 'all') wanted.push(sql`(${own} or a.other_organisation_id = any(${asArray(organisations)}::uuid[]))`)
  if (act) wanted.push(sql`a.act = ${act}`)
  if (from) wanted.push(sql`a.at >= ${from}::date::timestamp at time zone ${zone}`)
  if (to) wanted.push(sql`a.at < (${to}::date + 1)::timestamp at time zone ${zone}`)
  if (before) wanted.push(sql`a.number < ${before}::bigint`)
  // Who the members of another organisation are is told to nobody outside, not even by what they did to what is ours.
  const theirs = organisations === 'all' ? sql`false` : sql`(exists (select from memberships m where m.person_id = a.who)
    and not exists (select from memberships m where m.person_id = a.who and m.organisation_id = any(${asArray(organisations)}::uuid[])))`
  const rows = await query<Omit<JournalEntry, 'at'> & { at: string }>(
    req,
    sql`select a.number::text as number, a.at, case when ${own} and not ${theirs} then a.who end as who, case when ${own} and not ${theirs} then coalesce(w.name, w.email) end as by,
               case when ${own} and ${theirs} then (select min(n.name) from memberships m join organisations n on n.id = m.organisation_id where m.person_id = a.who)
                    when a.other_organisation_id is not null and (not ${own} or a.detail->>'mover' = 'page') then o.name end as actor, a.act, a.concept, a.document_id as document,
               case when a.concept = 'users' then coalesce(u.name, u.email) end as about, a.detail
          from audit a left join users w on w.id = a.who left join organisations o on o.id = a.organisation_id left join users u on a.concept = 'users' and u.id = a.document_id
         where ${sql.join(wanted, sql` and `)}
         order by a.number desc limit ${size + 1}`,
  )
  return { entries: rows.slice(0, size).map((row) => ({ ...row, at: new Date(row.at) })), more: rows.length > size }
}

const asArray = (ids: readonly string[]) => `{${ids.join(',')}}`
