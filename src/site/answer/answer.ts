import type { GetServerSideProps } from 'next'
import { type Ask, isRefusedFor, type Reader, type ReaderRequest } from '@/ask'
import type { Locale as ContractLocale } from '@/ask/documents'
import type { Frame } from '@/site/layout/frame'
import { cursorName } from '@/site/paging/cursor'
import { contractLocale } from '@/site/said/wordsOf'
import { troubleOf } from '@/storage/troubleOf'
import type { Locale } from '@/words'
import { type Outcome, missing, type Shown } from './outcome'
import { failed, shownOf } from './shown'

/** What a page knows of a request. */
export type Reading = {
  ask: Ask
  /** The language of the page, and as the contract writes it. */
  locale: Locale
  language: ContractLocale
  path: string
  origin: string
  /** The thing's name in the address; empty on pages that are about no single thing. */
  slug: string
  /** Where a list goes on; null at its beginning. */
  after: string | null
  /** The moment of the request, for all that depends on the clock (RFC 3339, UTC). */
  now: string
}

/**
 * Turns "ask, decide, draw" into what Next calls: status, caching and tags are set here, for every page alike.
 * A failure to ask ends on our own page: with status 503 when the database does not answer for now, else with 500 and its cause in the log.
 */
export function answer<Content>(decide: (reading: Reading) => Promise<Outcome<Content>>): GetServerSideProps<Shown<Content>> {
  return async ({ req, res, query }) => {
    const { reader } = req as typeof req & ReaderRequest
    const at: Omit<Frame, 'site'> = { at: reader.at, origin: reader.origin, isPreview: reader.isPreview ?? false }
    const outcome = await decide(readingOf(reader, query)).catch((error: unknown) => askedInVain(error, reader.at.path))
    if (outcome === 'unavailable' || outcome === 'failed') {
      res.statusCode = outcome === 'failed' ? 500 : 503
      if (outcome === 'unavailable') res.setHeader('Retry-After', '5')
      res.setHeader('Cache-Control', 'no-store')
      return { props: failed(at) }
    }
    // Asked again each time and answered with 304 while nothing changed: an edit shows at the next request.
    res.setHeader('Cache-Control', at.isPreview ? 'private, no-store' : 'public, no-cache')
    if (outcome.kind === 'moved') return { redirect: { destination: outcome.to, statusCode: 301 } }
    if (outcome.kind === 'missing') res.statusCode = 404
    if (outcome.kind === 'page' && outcome.tags.length > 0) res.setHeader('Cache-Tag', outcome.tags.join(','))
    return { props: shownOf(outcome, at) }
  }
}

function readingOf({ ask, at, origin }: Reader, query: NodeJS.Dict<string | string[]>): Reading {
  const after = query[cursorName[at.locale]]
  return {
    ask,
    locale: at.locale,
    language: contractLocale(at.locale),
    path: at.path,
    origin,
    slug: at.params.slug ?? '',
    after: typeof after === 'string' && after !== '' ? after : null,
    now: new Date().toISOString(),
  }
}

// A cursor that means nothing is an address with nothing behind it; anything else is our fault.
function askedInVain(error: unknown, path: string): ReturnType<typeof missing> | 'unavailable' | 'failed' {
  if (isRefusedFor(error, 'INVALID_CURSOR')) return missing(null)
  if (troubleOf(error) === 'away') return 'unavailable'
  console.error(path, error)
  return 'failed'
}
