// Written by `npm run generate:rows` from the live views. Do not edit.
import type * as Shapes from './shapes'

/** The views that the reader may read, column by column. */
export interface Published {
  'published.communique_events': {
    communiqueId: string
    eventId: string
  }
  'published.communique_organisations': {
    communiqueId: string
    organisationId: string
  }
  'published.communique_topics': {
    communiqueId: string
    topicId: string
  }
  'published.communiques': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    slug: string
    kind: 'own' | 'joint'
    title: string
    standfirst: string | null
    body: Shapes.RichText | null
    dateline: Shapes.Dateline | null
    organisation: Shapes.OrganisationCard
    signatories: Shapes.Signature[]
    eventIds: string[]
    topics: Shapes.TopicCard[]
    pressContacts: Shapes.PressContact[]
    corrections: Shapes.Correction[]
    attachments: Shapes.Attachment[]
    licence: 'cc-by' | 'cc-by-sa' | 'cc0' | 'all-rights-reserved' | null
    publishedAt: string
    updatedAt: string
    revision: string
  }
  'published.event_organisers': {
    eventId: string
    organisationId: string
  }
  'published.event_topics': {
    eventId: string
    topicId: string
  }
  'published.events': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    slug: string
    kind: 'day' | 'conference' | 'assembly' | 'demonstration' | 'workshop' | 'screening' | 'other'
    title: string
    summary: string | null
    body: Shapes.RichText | null
    status: Shapes.EventStatus
    statusReason: string | null
    notices: Shapes.Notice[]
    startsAt: string
    endsAt: string | null
    doorsAt: string | null
    zone: string
    startsAtUtc: string
    endsAtUtc: string | null
    previousStartsAt: string | null
    previousEndsAt: string | null
    slots: Shapes.Slot[]
    attendanceMode: 'on-site' | 'online' | 'mixed'
    onlineUrl: string | null
    venueId: string | null
    venue: Shapes.VenueCard | null
    lead: Shapes.OrganisationCard
    organisers: Shapes.OrganisationCard[]
    supporters: Shapes.Supporter[]
    topics: Shapes.TopicCard[]
    image: Shapes.Image | null
    paper: 'yellow' | 'green' | 'pink' | 'blue'
    audience: string | null
    languages: string[]
    price: Shapes.Price | null
    booking: Shapes.Booking | null
    services: Shapes.Service[]
    accessContact: string | null
    practicalNotes: Shapes.RichText | null
    parentId: string | null
    archive: Shapes.ArchiveItem[]
    attendance: number | null
    licence: 'cc-by' | 'cc-by-sa' | 'cc0' | 'all-rights-reserved' | null
    updatedAt: string
    revision: string
  }
  'published.files': {
    filename: string
    mimeType: string
  }
  'published.organisations': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    slug: string
    name: string
    acronym: string | null
    kind: 'collective' | 'association' | 'institution' | 'network' | 'media'
    scope: 'local' | 'national' | 'european' | 'international' | null
    territory: string | null
    summary: string | null
    body: Shapes.RichText | null
    logo: Shapes.Image | null
    website: string | null
    email: string | null
    phone: Shapes.Phone | null
    postalAddress: string | null
    pressContacts: Shapes.PressContact[]
    links: Shapes.NamedLink[]
    boilerplate: string | null
    legal: Shapes.LegalDetails | null
    hue: number | null
    sortName: string
    updatedAt: string
    revision: string
  }
  'published.pages': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    key: 'about' | 'legal' | 'accessibility' | 'privacy'
    title: string
    body: Shapes.RichText | null
    updatedAt: string
    revision: string
  }
  'published.session_speakers': {
    sessionId: string
    eventId: string
    speakerId: string
  }
  'published.sessions': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    eventId: string
    kind: 'round-table' | 'talk' | 'workshop' | 'screening' | 'meal' | 'break' | 'other'
    title: string
    summary: string | null
    body: Shapes.RichText | null
    parts: Shapes.SessionPart[]
    topics: Shapes.TopicCard[]
    startsAt: string
    endsAt: string | null
    zone: string
    room: string | null
    language: string | null
    participations: Shapes.Participation[]
    questions: string[]
    resources: Shapes.NamedLink[]
    recording: 'none' | 'audio' | 'video' | 'undecided'
    updatedAt: string
    revision: string
  }
  'published.site': {
    locale: 'fr' | 'en'
    name: string
    intro: string | null
    about: string | null
    footer: string | null
    email: string | null
    phone: Shapes.Phone | null
    postalAddress: string | null
  }
  'published.slugs': {
    concept: Shapes.Addressed
    slug: string
    id: string
    current: boolean
  }
  'published.speakers': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    slug: string
    name: string
    pronouns: string | null
    bio: Shapes.RichText | null
    works: Shapes.Work[]
    portrait: Shapes.Image | null
    links: Shapes.NamedLink[]
    updatedAt: string
    revision: string
  }
  'published.topics': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    slug: string
    kind: 'theme' | 'campaign' | 'case' | 'initiative'
    title: string
    summary: string | null
    body: Shapes.RichText | null
    link: string | null
    campaign: Shapes.Campaign | null
    case: Shapes.Case | null
    initiative: Shapes.Initiative | null
    sortTitle: string
    updatedAt: string
    revision: string
  }
  'published.venues': {
    id: string
    locale: 'fr' | 'en'
    contentLocale: 'fr' | 'en'
    slug: string
    name: string
    acronym: string | null
    street: string | null
    postcode: string | null
    city: string
    department: string | null
    country: string
    latitude: number | null
    longitude: number | null
    directions: Shapes.RichText | null
    accessibility: Shapes.Accessibility
    updatedAt: string
    revision: string
  }
}
