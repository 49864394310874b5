import { sql } from '@payloadcms/db-postgres/drizzle'
import { touch } from '@/cms/revisions/touch'
import { query } from '@/cms/transactions/query'
import { agree } from '@/cms/agreements/acts/agree'
import type { Decision } from '@/cms/documents/decision'

/** Under whose name a communiqué is published. The publisher of a joint text signs it. */
export const publisher: Decision = {
  async decide({ req, document, given }) {
    if (typeof given.organisation === 'string' && given.organisation !== '') {
      const changed = await query(
        req,
        sql`insert into communique_records (communique_id, organisation_id) values (${document.id}, ${given.organisation})
            on conflict (communique_id) do update set organisation_id = excluded.organisation_id
              where communique_records.organisation_id <> excluded.organisation_id
            returning communique_id`,
      )
      if (changed.length > 0) await touch(req, 'communiques', document.id)
    }
    const [record] = await query<{ organisation: string }>(
      req,
      sql`select organisation_id as organisation from communique_records where communique_id = ${document.id}`,
    )
    if (document.kind === 'joint' && document._status === 'published' && record)
      await agree(req, { concept: 'communiques', id: document.id }, record.organisation)
    return { organisation: record?.organisation }
  },
}

/** Remembers when a text first appears, at the end of its embargo if it has one: this date does not move with corrections. */
export const firstPublication: Decision = {
  async decide({ req, document }) {
    if (document._status !== 'published') return {}
    await query(
      req,
      sql`update communique_records r set first_published_at = greatest(clock_timestamp(), c.embargo_instant)
            from communiques c where c.id = r.communique_id and r.communique_id = ${document.id}
             and (r.first_published_at is null or r.first_published_at > clock_timestamp())`,
    )
    return {}
  },
}
