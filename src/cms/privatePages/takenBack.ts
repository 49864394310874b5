import { sql } from '@payloadcms/db-postgres/drizzle'
import { agreementProblems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import { query } from '@/cms/transactions/query'
import type { Decision } from '@/cms/documents/decision'

/** What an organisation without members here has taken back stays off the site, whoever asks (code TAKEN_BACK): it hands in another. Members of its own decide themselves. */
export const takenBack: Decision = {
  async decide({ req, document: { id, _status } }) {
    if (_status !== 'published') return {}
    const rows = await query(
      req,
      sql`select from handed_in h join collaborations c on c.id = h.collaboration_id
           where h.communique_id = ${id} and h.taken_back_at is not null and not exists (select from memberships m where m.organisation_id = c.organisation_id)`,
    )
    if (rows.length > 0) throw refused(translate(req, agreementProblems.TAKEN_BACK), 'TAKEN_BACK')
    return {}
  },
}
