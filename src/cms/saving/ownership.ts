import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Held } from '@/cms/access/rights'
import { query } from '@/cms/transactions/query'
import type { Decision } from '@/cms/documents/decision'

/** Which organisation keeps a shared record up to date. */
export const ownership = (concept: Held): Decision => ({
  async decide({ req, document, given: { owner } }) {
    if (typeof owner !== 'string' || owner === '') return {}
    await query(
      req,
      sql`insert into owner_records (document_id, concept, organisation_id) values (${document.id}, ${concept}, ${owner})
          on conflict (document_id) do update set organisation_id = excluded.organisation_id`,
    )
    return { owner }
  },
})
