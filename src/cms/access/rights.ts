import type { Concept } from '../revisions/concepts'
import type { Role } from './person'

/**
 * What a member may do with a document:
 * `read` its drafts and history; `edit` its draft; `publish` it, and so correct what is online; `unpublish` it; `lead` it: move, bin, delete, hand over.
 */
export type Right = 'read' | 'edit' | 'publish' | 'unpublish' | 'lead'

/** What belongs to an organisation one way or another. */
export type Held = Exclude<Concept, 'pages'> | 'media'

type Notice = { readonly [tie: string]: Partial<Record<Role, readonly Right[]>> }

// Public and nobody's own: every collective names the same places and people, so any publisher may correct them. A draft over what is public is
// read by the collective that works on it and by the one that keeps the record; for the others the record waits.
const shared: Notice = {
  kept: { contributor: ['read', 'edit'], publisher: ['publish', 'unpublish', 'lead'] },
  mentioned: { contributor: ['read'], publisher: ['edit', 'publish'] },
  // Named by what one is asked about, or gives a roof to.
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
    lead: { contributor: ['read', 'edit'], publisher: ['publish', 'unpublish', 'lead'] },
    'co-organiser': { contributor: ['read'], publisher: ['edit', 'publish'] },
    invited: { contributor: ['read'] },
    // Gives the event a roof, and sees what it says yes to; its words and its programme are the organisers'.
    host: { contributor: ['read'] },
  },
  // A programme belongs to whoever may publish the event.
  sessions: {
    lead: { contributor: ['read', 'edit'], publisher: ['publish', 'unpublish', 'lead'] },
    'co-organiser': { contributor: ['read'], publisher: ['edit', 'publish', 'unpublish', 'lead'] },
    invited: { contributor: ['read'] },
    host: { contributor: ['read'] },
  },
  communiques: {
    own: { contributor: ['read', 'edit'], publisher: ['publish', 'unpublish', 'lead'] },
    signatory: { contributor: ['read'], publisher: ['edit'] },
    // An organisation without members here has nobody to publish its text; whoever leads the event does, word for word (`asItStands.ts`), and takes
    // it off the site when asked to. Binning and giving away stay with whose text it is.
    'handed in': { publisher: ['read', 'publish', 'unpublish'] },
  },
  organisations: {
    itself: { contributor: ['read', 'edit'], publisher: ['publish'] },
    ...shared,
  },
  speakers: shared,
  venues: shared,
  topics: shared,
  // A picture has no draft: what the public sees of it changes at once.
  media: {
    unseen: { contributor: ['read', 'edit', 'lead'] },
    shown: { contributor: ['read'], publisher: ['edit', 'lead'] },
    'in view': { contributor: ['read'] },
  },
}
