import type { Locale } from '@/words'
import { frameWords } from '@/words/pages'
import { cursorName } from './cursor'

/** The way on through a long list, and back to its beginning. Nothing when all of it is shown. */
export function Paging({ path, endCursor, hasNextPage, isContinuation, locale }: PagingProps) {
  if (!hasNextPage && !isContinuation) return null
  return (
    <nav className="paging wrap edge" aria-label={frameWords.moreOfThisList[locale]}>
      {isContinuation && <a href={path}>{frameWords.firstPage[locale]}</a>}
      {hasNextPage && endCursor && (
        <a href={`${path}?${cursorName[locale]}=${encodeURIComponent(endCursor)}`} rel="next">
          {frameWords.next[locale]}
        </a>
      )}
    </nav>
  )
}

type PagingProps = { path: string; endCursor: string | null; hasNextPage: boolean; isContinuation: boolean; locale: Locale }
