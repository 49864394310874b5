import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { note } from '@/cms/journal/note'
import { whoPublishesFor } from '@/cms/outbox/recipients'
import { isUuid } from '@/addresses/isUuid'
import { query } from '@/cms/transactions/query'
import { aboutOf, namesOf } from '@/cms/agreements/read/about'
import type { Agreement } from '@/cms/agreements/read/agreement'
import { refusal } from '@/cms/agreements/acts/applyTransition'
import { tellEach } from '@/cms/outbox/tell'
import { isLive } from '@/cms/documents/isPublic'
import { partOfAct } from '@/cms/documents/partOfAct'
import { handedInOn } from './history'
import { agreementProblems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import type { Decision } from '@/cms/documents/decision'

/**
 * An organisation takes back a communiqué that it handed in on its page: it leaves the site at once, and whoever leads the event can no longer publish it.
 * Possible as long as the page lives, whether the organisation still takes part or not. One that is not there (any more) is refused (code NOT_HANDED_IN).
 */
export async function takeBack(req: PayloadRequest, { id, lead, organisation, subject }: Agreement, communique: string): Promise<void> {
  const handedIn = isUuid(communique) ? (await handedInOn(req, id)).find((one) => one.id === communique && one.state !== 'taken back') : undefined
  if (!handedIn) throw refusal(req, 'NOT_HANDED_IN')
  await query(req, sql`update handed_in set taken_back_at = clock_timestamp() where communique_id = ${communique}`)
  if (await isLive(req, 'communiques', communique)) {
    await req.payload.update({
      collection: 'communiques', id: communique, data: { _status: 'draft' }, depth: 0, req: partOfAct(req),
      // It may be written in one language only: the others lack nothing when it leaves.
      unpublishAllLocales: true,
      overrideAccess: true, // it is theirs, and nobody is signed in
    })
  }
  await note(req, { act: 'communique.taken-back', who: null, organisation, otherOrganisation: lead, subject: { concept: 'communiques', id: communique }, detail: { mover: 'page', organisation } })
  if (lead === null) return
  const [name = ''] = await namesOf(req, [organisation])
  await tellEach(req, `taken-back:${communique}`, await whoPublishesFor(req, lead), async (language) => ({
    kind: 'taken-back', about: await aboutOf(req, subject, language), organisation: name, title: handedIn.title,
  }))
}

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
