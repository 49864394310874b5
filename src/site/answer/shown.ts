import type { About, Frame } from '@/site/layout/frame'
import { frameWords } from '@/words/pages'
import type { Outcome, Shown } from './outcome'

type At = Omit<Frame, 'site'>

/** What an outcome looks like to the page that draws it. */
export function shownOf<Content>(outcome: Exclude<Outcome<Content>, { kind: 'moved' }>, { at, ...around }: At): Shown<Content> {
  if (outcome.kind === 'page') return { outcome: 'page', frame: { at, ...around, site: outcome.site }, about: outcome.about, content: outcome.content }
  return { outcome: 'missing', frame: { at: { ...at, page: 'missing' }, ...around, site: outcome.site }, about: ours(frameWords.missingTitle[at.locale]) }
}

/** Our own page for what we could not show; asks nothing, since asking may be what failed. */
export function failed({ at, ...around }: At): Shown<never> {
  return { outcome: 'failure', frame: { at: { ...at, page: 'missing' }, ...around, site: null }, about: ours(frameWords.failureTitle[at.locale]) }
}

function ours(title: string): About {
  return { title, description: null, version: null, isContinuation: false }
}
