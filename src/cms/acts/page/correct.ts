import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { note } from '../../audit/note'
import { whoPublishesFor } from '../../outbox/recipients'
import { query } from '../../transactions/query'
import { aboutOf, namesOf } from '../consent/about'
import type { Agreement } from '../consent/agreement'
import { linkTo } from '../consent/link'
import { refusal } from '../consent/make'
import { tellEach } from '../consent/tellEach'
import { seldom } from './seldom'

/** An organisation asks whoever leads for a correction, in its own words. Whoever is out of an agreement has nothing to correct (code NOT_AGREED). */
export async function askCorrection(req: PayloadRequest, { id, lead, organisation, state, subject }: Agreement, words: string): Promise<void> {
  if (lead === null || (state.status !== 'invited' && state.status !== 'accepted')) throw refusal(req, 'NOT_AGREED')
  await seldom(req, 'corrections_asked', id)
  const [row] = await query<{ id: string }>(req, sql`insert into corrections_asked (collaboration_id, words) values (${id}, ${words}) returning id`)
  await note(req, { act: 'correction.asked', who: null, organisation, otherOrganisation: lead, subject, detail: { mover: 'page', organisation } })
  const [name = ''] = await namesOf(req, [organisation])
  await tellEach(req, `correction:${row?.id}`, await whoPublishesFor(req, lead), async (language) => ({
    kind: 'correction-asked', about: await aboutOf(req, subject, language), organisation: name, words, link: linkTo(req, id),
  }))
}
