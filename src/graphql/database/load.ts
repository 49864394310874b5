import DataLoader from 'dataloader'
import type { Locale } from '@/words'
import type { Relation } from './relation'
import type { Read } from './statement'

/** Follows a link from one id, in a language. Asking twice within one operation reads once. */
export type Load = <Row, Found>(link: Relation<Row, Found>, id: string, locale: Locale) => Promise<Found>

type Loader<Found> = DataLoader<string, Found>

/** The loaders of one operation: one per link and language, made when first asked. */
export function loadWith(read: Read, schedule: (send: () => void) => void): Load {
  const loaders = new Map<unknown, Map<Locale, Loader<unknown>>>()
  return <Row, Found>(link: Relation<Row, Found>, id: string, locale: Locale) => {
    const ofLink = loaders.get(link) ?? new Map<Locale, Loader<unknown>>()
    loaders.set(link, ofLink)
    const loader = ofLink.get(locale) ?? loaderOf(link, locale, read, schedule)
    ofLink.set(locale, loader)
    // The map is keyed by the link itself, so what it holds finds what that link finds.
    return (loader as Loader<Found>).load(id)
  }
}

function loaderOf<Row, Found>(link: Relation<Row, Found>, locale: Locale, read: Read, schedule: (send: () => void) => void) {
  return new DataLoader<string, Found>(
    async (ids) => {
      const found: Row[][] = ids.map(() => [])
      for (const row of await read(link.statement(ids, locale))) found[row.keyAt - 1]?.push(row)
      return found.map(link.gather)
    },
    { batchScheduleFn: schedule },
  )
}
