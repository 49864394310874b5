import type { Concept } from '@/cms/revisions/concepts'
import type { Role } from './roles'

/**
 * What a member may do with a document:
 * `read` its draft, or what is online when nothing waits over it; read what stays `inside` it and is on no page; read its `history`; `edit` its draft; `move` an event
 * that is announced, in its draft; `publish` it, and so correct what is online; `unpublish` it; `lead` it: publish a move, bin, delete, hand over.
 */
export type Right = 'read' | 'inside' | 'history' | 'edit' | 'move' | 'publish' | 'unpublish' | 'lead'

/** What belongs to an organisation one way or another. */
export type Held = Exclude<Concept, 'pages'> | 'media'

type Notice = { readonly [tie: string]: Partial<Record<Role, readonly Right[]>> }

const whole = ['read', 'inside', 'history'] as const

// Public and nobody's own: every collective names the same places and people, so any publisher may correct them. A draft over what is public is
// read by the collective that works on it and by the one that keeps the record; for the others the record waits, and they read its page. What it said
// before is its keeper's alone.
const shared: Notice = {
  kept: { contributor: [...whole, 'edit'], publisher: ['publish', 'unpublish', 'lead'] },
  // On no page yet, and named by an event that its keeper organises too: prepared together.
  mentioned: { contributor: ['read', 'inside'], publisher: ['edit', 'publish'] },
  // The same, for whoever is asked about the event, or gives it a roof.
  'in view': { contributor: ['read'] },
  working: { publisher: ['read', 'edit', 'publish'] },
  public: { publisher: ['edit', 'publish'] },
}

/**
 * Who may do what: by how an organisation is tied to a document (see `ties.ts`), then by the member's role there. A greater role has what the lesser
 * ones have. What is not written here is refused.
 */
export const rights: Record<Held, Notice> = {
  events: {
    lead: { contributor: [...whole, 'edit', 'move'], publisher: ['publish', 'unpublish', 'lead'] },
    'co-organiser': { contributor: whole, publisher: ['edit', 'publish'] },
    invited: { contributor: whole },
    // Gives the event a roof, and sees what it says yes to; its words and its programme are the organisers'.
    host: { contributor: whole },
  },
  // A programme belongs to whoever may publish the event.
  sessions: {
    lead: { contributor: [...whole, 'edit'], publisher: ['publish', 'unpublish', 'lead'] },
    'co-organiser': { contributor: whole, publisher: ['edit', 'publish', 'unpublish', 'lead'] },
    invited: { contributor: whole },
    host: { contributor: whole },
  },
  communiques: {
    own: { contributor: [...whole, 'edit'], publisher: ['publish', 'unpublish', 'lead'] },
    signatory: { contributor: whole, publisher: ['edit'] },
    // An organisation without members here has nobody to publish its text; whoever leads the event does, word for word (`saving/verbatim.ts`), and takes
    // it off the site when asked to. Binning and giving away stay with whose text it is.
    'handed in': { publisher: [...whole, 'publish', 'unpublish'] },
  },
  organisations: {
    itself: { contributor: [...whole, 'edit'], publisher: ['publish'] },
    ...shared,
  },
  speakers: shared,
  venues: shared,
  topics: shared,
  // A picture has no draft: what the public sees of it changes at once.
  media: {
    unseen: { contributor: ['read', 'inside', 'edit', 'lead'] },
    shown: { contributor: ['read', 'inside'], publisher: ['edit', 'lead'] },
    'in view': { contributor: ['read'] },
  },
}
