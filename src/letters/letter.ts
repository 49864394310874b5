import type { ParagraphChange } from '@/differences'
import type { Locale } from '@/words'

/** An event or a joint communiqué as a letter names it. Dates are local wall-clock times ("2025-01-18T14:00") with their IANA zone. */
export type About = {
  concept: 'events' | 'communiques'
  title: string
  startsAt: string | null
  endsAt: string | null
  zone: string | null
  place: string | null
}

/** What changed, in words a person reads. */
export type Difference = ChangedFact | ChangedText
/** A fact, whole: "Date : 18 janvier 2025 de 14 h à 18 h → …". */
export type ChangedFact = { label: string; before: string; after: string }
/** What comes and goes in a text; `language` is the text's. */
export type ChangedText = { label: string; language: Locale; paragraphs: ParagraphChange[] }

/** Asks an organisation; `organisers` is the whole list as proposed, its own name included. `deadline` is a calendar date ("2025-01-10"). */
export type Asking = { about: About; lead: string; role: 'co-organiser' | 'signatory' | 'venue-host'; organisers: string[]; message: string | null; deadline: string | null; link: string }

/** What the lead wrote down: who gave it, on which day ("2025-01-10"), how. */
type GivenElsewhere = { about: About; lead: string; givenBy: string; givenOn: string; channel: 'telephone' | 'letter' | 'e-mail' | 'meeting'; link: string }

/**
 * What a letter says, as its recipient may read it: facts only, no more than the message needs. Every link is absolute. An act writes it into the
 * outbox; the words are found when it is sent.
 */
export type Letter =
  /** To somebody who is invited into a collective's team, whether they have an account or not; `by` invites, null: somebody without a name. */
  | { kind: 'member-invited'; organisation: string; role: 'contributor' | 'publisher' | 'coordinator'; by: string | null; link: string }
  /** To an address that is to be an account's: the link confirms that it is its owner's. */
  | { kind: 'address-proof'; link: string }
  /** To an account's address that was asked for by another account. */
  | { kind: 'address-taken' }
  /** To the address of an account: another one was asked for; or has taken its place. */
  | { kind: 'address-asked' }
  | { kind: 'address-moved' }
  /** A new password may be chosen. */
  | { kind: 'password-link'; link: string }
  | ({ kind: 'invitation' } & Asking)
  | ({ kind: 'reminder' } & Asking)
  | { kind: 'invitation-cancelled'; about: About; lead: string }
  /** To the lead: what an organisation answered. */
  | { kind: 'answered'; about: About; organisation: string; answer: 'accepted' | 'declined' | 'withdrawn'; reason: string | null; link: string }
  /** To the organisation whose agreement the lead recorded as given elsewhere; the link leads to a one-step objection. */
  | ({ kind: 'recorded' } & GivenElsewhere)
  /** The same of its signature to a later text. */
  | ({ kind: 'signature-recorded' } & GivenElsewhere)
  /** To the others: date, place or organisers differ from what they agreed to. */
  | { kind: 'changed'; about: About; differences: Difference[]; reason: string | null; link: string }
  /** To those who signed: the form of the text was corrected; names are kept. */
  | { kind: 'text-corrected'; about: About; differences: Difference[]; link: string }
  /** To those who signed: a new text waits for their signature; until then the old one stays. */
  | { kind: 'text-to-sign'; about: About; lead: string; differences: Difference[]; deadline: string | null; link: string }
  /** To an organisation without members here: its page has another address, and the old one is dead. */
  | { kind: 'page-replaced'; about: About; link: string }
  /** To the address that an organisation without members here had until now; `by` changed it, null: whoever runs the platform. The link leads to the site. */
  | { kind: 'address-changed'; organisation: string; by: string | null; link: string }
  /** To the lead: an organisation without members here asks for a correction, or handed in a communiqué. */
  | { kind: 'correction-asked'; about: About; organisation: string; words: string; link: string }
  | { kind: 'handed-in'; about: About; organisation: string; title: string; link: string }
  /** To the lead: an organisation took back the communiqué that it had handed in. */
  | { kind: 'taken-back'; about: About; organisation: string; title: string }

/** A letter of one kind. */
export type LetterOf<Kind extends Letter['kind']> = Extract<Letter, { kind: Kind }>

/** A letter in words: plain text, a line for each paragraph. */
export type Written = { subject: string; text: string }
