import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { note } from '@/cms/journal/note'
import { whoPublishesFor } from '@/cms/outbox/recipients'
import { query } from '@/cms/transactions/query'
import { aboutOf, namesOf } from '@/cms/agreements/read/about'
import type { Agreement } from '@/cms/agreements/read/agreement'
import { linkTo } from '@/cms/agreements/acts/pageAddress'
import { refusal } from '@/cms/agreements/acts/applyTransition'
import { tellEach } from '@/cms/outbox/tell'
import { dailyLimit } from './dailyLimit'

/** An organisation asks whoever leads for a correction, in its own words. Whoever is out of an agreement has nothing to correct (code NOT_AGREED). */
export async function askCorrection(req: PayloadRequest, { id, lead, organisation, state, subject }: Agreement, words: string): Promise<void> {
  if (lead === null || (state.status !== 'invited' && state.status !== 'accepted')) throw refusal(req, 'NOT_AGREED')
  await dailyLimit(req, 'corrections_asked', id)
  const [row] = await query<{ id: string }>(req, sql`insert into corrections_asked (collaboration_id, words) values (${id}, ${words}) returning id`)
  await note(req, { act: 'correction.asked', who: null, organisation, otherOrganisation: lead, subject, detail: { mover: 'page', organisation } })
  const [name = ''] = await namesOf(req, [organisation])
  await tellEach(req, `correction:${row?.id}`, await whoPublishesFor(req, lead), async (language) => ({
    kind: 'correction-asked', about: await aboutOf(req, subject, language), organisation: name, words, link: linkTo(req, id),
  }))
}
