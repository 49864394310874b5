import { addressOf, conceptPages, type Shown } from '@/addresses'
import { pageKeys, type Locale } from '@/words'

/** The path of the page that shows a document, from its slug, or its key for a page of the site; null when it has no page of its own. */
export function publicAddress(collection: string | undefined, locale: Locale, { slug, key }: { slug?: unknown; key?: unknown }): string | null {
  if (collection === 'pages') return isKey(key) ? addressOf(key, locale) : null
  if (!hasPage(collection) || typeof slug !== 'string' || slug === '') return null
  return addressOf(conceptPages[collection], locale, { slug })
}

const hasPage = (collection: string | undefined): collection is Shown => collection !== undefined && collection in conceptPages
const isKey = (key: unknown): key is keyof typeof pageKeys => typeof key === 'string' && key in pageKeys
