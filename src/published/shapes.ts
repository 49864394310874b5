/** What the `json` columns of the views hold: the things that a public thing owns. Their SQL builds exactly this. */
import type {
  Locale,
  accessAnswers,
  accessKinds,
  archiveKinds,
  bookingPolicies,
  confirmations,
  eventStatuses,
  organisationKinds,
  participationRoles,
  placeholderKinds,
  priceKinds,
  scopes,
  serviceAnswers,
  serviceKinds,
  topicKinds,
} from '@/words'

/** By what a thing is named where another one shows it. */
export type OrganisationCard = {
  id: string
  slug: string
  name: string
  acronym: string | null
  kind: keyof typeof organisationKinds
  hue: number | null
}
export type VenueCard = {
  id: string
  slug: string
  name: string
  acronym: string | null
  street: string | null
  postcode: string | null
  city: string
  department: string | null
  country: string
}
export type TopicCard = {
  id: string
  locale: Locale
  contentLocale: Locale
  slug: string
  kind: keyof typeof topicKinds
  title: string
  summary: string | null
  link: string | null
}
export type SpeakerCard = { id: string; slug: string; name: string }

export type ImageFile = { filename: string; mimeType: string; width: number }
/** The size is that of the largest file. */
export type Image = { alt: string; credit: string | null; width: number; height: number; files: ImageFile[] }
export type Attachment = { label: string; filename: string; mimeType: string }

export type Phone = { number: string; hours: string | null }
export type NamedLink = { label: string; url: string }
export type PressContact = { name: string; phone: string | null; email: string | null; hours: string | null; languages: string[] }
export type LegalDetails = {
  form: string | null
  rna: string | null
  siret: string | null
  seat: string | null
  publicationDirector: string | null
  host: string | null
  carriedBy: string | null
}

export type Campaign = { carriedBy: OrganisationCard[]; since: string | null; scope: keyof typeof scopes | null }
export type Case = {
  court: string | null
  parties: string | null
  claimants: OrganisationCard[]
  claimantCount: number | null
  filedIn: string | null
}
export type Initiative = { carriedBy: OrganisationCard[]; place: string | null }

export type Accessibility = { checkedOn: string | null; contact: string | null; answers: AccessItem[] }
export type AccessItem = { kind: keyof typeof accessKinds; answer: keyof typeof accessAnswers; note: string | null }

export type Work = { title: string; url: string | null }

export type Participation = {
  id: string
  role: keyof typeof participationRoles
  speaker: SpeakerCard | null
  placeholder: { kind: keyof typeof placeholderKinds; organisation: OrganisationCard | null } | null
  affiliations: Affiliation[]
  confirmation: keyof typeof confirmations | null
}
export type Affiliation = {
  words: string | null
  language: string
  organisation: OrganisationCard | null
  campaign: TopicCard | null
}
export type SessionPart = { title: string | null; text: string }

export type EventStatus = keyof typeof eventStatuses
/** Wall-clock times in the zone of the event. */
export type Slot = { startsAt: string; endsAt: string | null }
export type Notice = { organisation: OrganisationCard; text: string; language: Locale; postedAt: string }
export type Supporter = { organisation: OrganisationCard; mention: string; logo: Image | null }
export type Price = {
  kind: keyof typeof priceKinds
  note: string | null
  amount: number | null
  minimum: number | null
  currency: string
}
export type Booking = {
  policy: keyof typeof bookingPolicies
  url: string | null
  provider: string | null
  by: OrganisationCard | null
  phone: Phone | null
  email: string | null
  postalAddress: string | null
  atTheDoor: boolean | null
  closesAt: string | null
  full: boolean
}
export type Service = {
  kind: keyof typeof serviceKinds
  answer: keyof typeof serviceAnswers
  note: string | null
  askBefore: string | null
  contact: string | null
}

export type ArchiveItem = { kind: keyof typeof archiveKinds; label: string; url: string }

export type Signature = { organisation: OrganisationCard; signedOn: string | null; textOf: string | null }
export type Correction = { date: string; text: string }
export type Dateline = { place: string | null; date: string | null }

/** A concept whose things have a page, and so an address, of their own. */
export type Addressed = 'events' | 'communiques' | 'organisations' | 'speakers' | 'venues' | 'topics'

/** A rich text as stored: Lexical's JSON, limited to the eight kinds of node that `text/` renders. */
export type RichText = { root: { children: unknown[] } }
