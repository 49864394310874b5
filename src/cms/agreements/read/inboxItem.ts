import type { PayloadRequest } from 'payload'
import type { ChangedText } from '@/letters/letter'
import { whenInWords, withOffset } from '@/time'
import type { Locale } from '@/words'
import type { Subject } from '@/cms/access/agreementRights'
import { may } from '@/cms/access/idsWithRight'
import { differencesOf } from '../texts/differences'
import { askedText, publishedText, textOf } from '../texts/text'
import { aboutOf, namesOf } from './about'
import { type Agreement, agreementsAbout } from './agreement'
import { type OpenChange, openChangesFor } from './openChanges'
import { proposedAmong } from './organisers'
import { type Standing, standingsOf } from './standing'

/** What an organisation is asked, told, or has agreed to, with all that one needs to answer. */
export type InboxItem = Standing & {
  subject: Subject
  title: string
  /** "samedi 18 janvier 2025, de 14 h à 20 h 30" */
  when: string | null
  place: string | null
  lead: string
  /** The whole list as it would appear if everybody who is asked agreed. */
  proposed: { id: string; name: string }[]
  /** Where the page is seen as it would be; null for whoever may not read the draft. */
  preview: string | null
  changes: OpenChange[]
  /** The text to be signed, and how it differs from the one that this organisation signed, or else from what is online: null where there is neither. */
  text: { id: string; deadline: string | null; differences: ChangedText[] | null } | null
}

/** Null when the agreement is not for the eyes of whoever asks. */
export async function inboxItemOf(req: PayloadRequest, agreement: Agreement, language: Locale): Promise<InboxItem | null> {
  const [standing] = await standingsOf(req, [agreement])
  if (!standing?.between) return null
  const { subject, lead } = agreement
  const { title, startsAt, endsAt, zone, place } = await aboutOf(req, subject, language)
  const proposed = proposedAmong(await agreementsAbout(req, subject), lead)
  const names = await namesOf(req, proposed)
  return {
    ...standing,
    subject,
    title,
    when: startsAt && zone ? whenInWords({ startsAt: withOffset(startsAt, zone), endsAt: endsAt ? withOffset(endsAt, zone) : null }, language) : null,
    place,
    lead: (await namesOf(req, lead ? [lead] : []))[0] ?? '',
    proposed: proposed.map((id, index) => ({ id, name: names[index] ?? '' })),
    preview: (await may(req, 'read', subject.concept, subject.id)) ? `/preview/${subject.concept}/${subject.id}?organisers=proposed&locale=${language}` : null,
    changes: standing.between.unseen ? await openChangesFor(req, agreement, language) : [],
    text: await textToSign(req, agreement, standing, language),
  }
}

async function textToSign(req: PayloadRequest, { subject, state }: Agreement, { status, signed }: Standing, language: Locale): Promise<InboxItem['text']> {
  if (subject.concept !== 'communiques' || (status !== 'invited' && signed !== false)) return null
  const asked = await askedText(req, subject.id)
  if (!asked) return null
  const before = state.text ? await textOf(req, state.text) : await publishedText(req, subject.id)
  return { id: asked.id, deadline: status === 'accepted' ? asked.deadline : null, differences: before ? differencesOf(before.content, asked.content, language) : null }
}
