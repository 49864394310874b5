import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { About } from '@/letters/letter'
import { fromText } from '@/text'
import { localeNamed } from '@/words'
import { note } from '@/cms/journal/note'
import { whoPublishesFor } from '@/cms/outbox/recipients'
import { query } from '@/cms/transactions/query'
import { namesOf } from '@/cms/agreements/read/about'
import type { Agreement } from '@/cms/agreements/read/agreement'
import { refusal } from '@/cms/agreements/acts/applyTransition'
import { tellEach } from '@/cms/outbox/tell'
import { partOfAct } from '@/cms/documents/partOfAct'
import { dailyLimit } from './dailyLimit'

/** A co-organiser without members here hands in its own communiqué about the event: a draft under its name, which whoever leads publishes as it is. */
export async function handIn(req: PayloadRequest, agreement: Agreement, about: About, { title, text }: { title: string; text: string }): Promise<void> {
  const { id, lead, organisation, role, state, subject, suspended } = agreement
  if (role !== 'co-organiser' || state.status !== 'accepted' || lead === null) throw refusal(req, 'NOT_AGREED')
  if (suspended) throw refusal(req, 'SUSPENDED')
  await dailyLimit(req, 'handed_in', id)
  const locale = localeNamed(req.locale ?? '')
  const made = await req.payload.create({
    collection: 'communiques',
    data: { title, kind: 'own', organisation, body: fromText(text), events: [{ event: subject.id }] },
    draft: true, depth: 0, req: partOfAct(req), locale,
    overrideAccess: true, // that this organisation agreed was asked just now, and nobody is signed in
  })
  await query(req, sql`insert into handed_in (communique_id, collaboration_id) values (${made.id}, ${id})`)
  await note(req, { act: 'communique.handed-in', who: null, organisation, otherOrganisation: lead, subject: { concept: 'communiques', id: made.id }, detail: { mover: 'page', organisation } })
  const [name = ''] = await namesOf(req, [organisation])
  const { serverURL, routes } = req.payload.config
  // In the language that it is written in: in another the form is empty.
  const link = `${serverURL}${routes.admin}/collections/communiques/${made.id}?locale=${locale}`
  await tellEach(req, `handed-in:${made.id}`, await whoPublishesFor(req, lead), async () => ({ kind: 'handed-in', about, organisation: name, title, link }))
}
