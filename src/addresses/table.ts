import type { Locale } from '@/words'

/**
 * Every public page and where it lives in each language; `:slug` stands for the thing's own name.
 * Whatever links or routes reads this table, so an address is written here and nowhere else.
 */
export const table = {
  home: { fr: '/', en: '/en' },
  agenda: { fr: '/evenements', en: '/en/events' },
  archives: { fr: '/archives', en: '/en/archives' },
  event: { fr: '/evenements/:slug', en: '/en/events/:slug' },
  communiques: { fr: '/communiques', en: '/en/communiques' },
  communique: { fr: '/communiques/:slug', en: '/en/communiques/:slug' },
  collectives: { fr: '/collectifs', en: '/en/collectives' },
  collective: { fr: '/collectifs/:slug', en: '/en/collectives/:slug' },
  speaker: { fr: '/intervenants/:slug', en: '/en/speakers/:slug' },
  venue: { fr: '/lieux/:slug', en: '/en/venues/:slug' },
  topics: { fr: '/themes', en: '/en/topics' },
  topic: { fr: '/themes/:slug', en: '/en/topics/:slug' },
  about: { fr: '/a-propos', en: '/en/about' },
  legal: { fr: '/mentions-legales', en: '/en/legal-notice' },
  accessibility: { fr: '/accessibilite', en: '/en/accessibility' },
  privacy: { fr: '/confidentialite', en: '/en/privacy' },
  developers: { fr: '/developpeurs', en: '/en/developers' },
  siteMap: { fr: '/plan-du-site', en: '/en/site-map' },
} as const satisfies Record<string, Record<Locale, string>>

/** A page that has an address. */
export type Addressed = keyof typeof table

/** What the server may ask Next to draw: an addressed page, or the one that says there is none. */
export type PageName = Addressed | 'missing'
