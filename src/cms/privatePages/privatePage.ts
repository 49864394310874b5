import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { About } from '@/letters/letter'
import type { Locale } from '@/words'
import { sharedForm } from '@/words/forms'
import { query } from '@/cms/transactions/query'
import { aboutOf, namesOf } from '@/cms/agreements/read/about'
import { type Agreement, agreementsAbout, type Role } from '@/cms/agreements/read/agreement'
import { today } from '@/cms/agreements/machine/guards'
import { proposedAmong } from '@/cms/agreements/read/organisers'
import type { Status } from '@/cms/agreements/machine/state'
import { type OpenChange, openChangesFor } from '@/cms/agreements/read/openChanges'
import { correctionsOf, type HandedIn, handedInOn, type Step, stepsOf } from './history'
import { type Wordings, wordingsFor } from './wording'

/** What an organisation without members here may know and do about one agreement: all that its page shows. */
export type PrivatePage = {
  concept: 'events' | 'communiques'
  /** The event or text as it is proposed now; once the agreement is over, no more than what is public. */
  about: About
  role: Role
  status: Status
  organisation: string
  lead: string
  /** The whole list as proposed, in its order; empty once the agreement is over. */
  organisers: { id: string; name: string }[]
  message: string | null
  deadline: string | null
  isOverdue: boolean
  steps: Step[]
  unseen: OpenChange[]
  texts: Wordings
  corrections: { at: string; words: string }[]
  handedIn: HandedIn[]
  /** The event whose page can be looked at as it would be online. */
  rehearsed: string | null
  /** A short name of all this: another one when anything moved meanwhile. */
  stamp: string
}

/** Reads the page of an agreement. Whoever asks holds its address: that was asked before. */
export async function privatePageOf(req: PayloadRequest, agreement: Agreement, locale: Locale): Promise<PrivatePage> {
  const { id, lead, organisation, role, state, subject } = agreement
  const isIn = state.status === 'invited' || state.status === 'accepted'
  const proposed = isIn ? withItself(proposedAmong(await agreementsAbout(req, subject), lead), organisation, role) : []
  const names = await namesOf(req, proposed)
  const [asking] = await query<{ message: string | null }>(req, sql`select message from agreement_records where collaboration_id = ${id}`)
  const page: Omit<PrivatePage, 'stamp'> = {
    concept: subject.concept,
    about: isIn ? await aboutOf(req, subject, locale) : await publicAbout(req, agreement, locale),
    role,
    status: state.status,
    organisation: (await namesOf(req, [organisation]))[0] ?? '',
    lead: (lead && (await namesOf(req, [lead]))[0]) || '',
    organisers: proposed.map((one, index) => ({ id: one, name: names[index] ?? '' })),
    message: state.status === 'invited' ? (asking?.message ?? null) : null,
    deadline: state.status === 'invited' ? state.deadline : null,
    isOverdue: state.status === 'invited' && state.deadline !== null && state.deadline < today(new Date()),
    steps: await stepsOf(req, id),
    unseen: await openChangesFor(req, agreement, locale),
    texts: await wordingsFor(req, agreement, locale),
    corrections: await correctionsOf(req, id),
    handedIn: await handedInOn(req, id),
    rehearsed: isIn && subject.concept === 'events' ? subject.id : null,
  }
  return { ...page, stamp: createHash('sha256').update(JSON.stringify(page)).digest('base64url').slice(0, 22) }
}

// A host is on no list of organisers.
const withItself = (proposed: string[], organisation: string, role: Role) => (role === 'venue-host' || proposed.includes(organisation) ? proposed : [...proposed, organisation])

// Whoever is out of it reads no drafts: a title may have changed since.
async function publicAbout(req: PayloadRequest, { subject: { concept, id } }: Agreement, locale: Locale): Promise<About> {
  const [row] = await query<{ title: string }>(req, sql`select title from published.${sql.identifier(concept)} where id = ${id} and locale::text = ${locale}`)
  return { concept, title: row?.title ?? sharedForm.untitled.label[locale], startsAt: null, endsAt: null, zone: null, place: null }
}
