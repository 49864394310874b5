import { sql } from '@payloadcms/db-postgres/drizzle'
import { noteAct } from '@/cms/journal/noteActs'
import { touch } from '@/cms/revisions/touch'
import { query } from '@/cms/transactions/query'
import type { Decision } from '@/cms/documents/decision'

/** Takes an organisation, its events and its texts off the public site, or puts them back. Nothing is deleted. */
export const suspension: Decision = {
  async decide({ req, document, given }) {
    if (typeof given.suspended !== 'boolean' || document._status !== 'published') return {}
    const changed = await query(
      req,
      sql`update organisations set suspended = ${given.suspended} where id = ${document.id} and suspended <> ${given.suspended} returning id`,
    )
    if (changed.length > 0) {
      await touch(req, 'organisations', document.id)
      await noteAct(req, given.suspended ? 'suspended' : 'reinstated', 'organisations', document.id)
    }
    return { suspended: given.suspended }
  },
}
