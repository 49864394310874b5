import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { note } from '../../audit/note'
import { whoPublishesFor } from '../../outbox/recipients'
import { isUuid } from '../../transactions/isUuid'
import { query } from '../../transactions/query'
import { aboutOf, namesOf } from '../consent/about'
import type { Agreement } from '../consent/agreement'
import { refusal } from '../consent/make'
import { tellEach } from '../consent/tellEach'
import { isLive } from '../live'
import { within } from '../within'
import { handedInOn } from './said'

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
      collection: 'communiques', id: communique, data: { _status: 'draft' }, depth: 0, req: within(req),
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
