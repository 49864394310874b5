import type { SiteFrameFragment } from '@/ask/documents'
import type { About, Frame } from '@/site/layout/frame'

/** What a page decided: to be drawn, to have moved, or not to be there. */
export type Outcome<Content> =
  | { kind: 'page'; site: SiteFrameFragment; about: About; content: Content; tags: string[] }
  | { kind: 'moved'; to: string }
  | { kind: 'missing'; site: SiteFrameFragment | null }

/** What reaches the page: how to draw it, and its content when there is one. */
export type Shown<Content = unknown> = { frame: Frame; about: About } & (
  | { outcome: 'page'; content: Content }
  | { outcome: 'missing' | 'failure' }
)

/** What a page's component is given: Next draws it only when there is content. */
export type Route<Content> = { frame: Frame; content: Content }

type Described = Partial<About> & Pick<About, 'title'>

/** Draw it. `tags` name what it shows, for caches that are told when something changes. */
export function page<Content>(site: SiteFrameFragment, about: Described, content: Content, tags: string[]): Outcome<Content> {
  return { kind: 'page', site, about: { description: null, version: null, isContinuation: false, ...about }, content, tags }
}

/** There is nothing here, or nothing that may be seen: the same answer for both. */
export function missing(site: SiteFrameFragment | null): { kind: 'missing'; site: SiteFrameFragment | null } {
  return { kind: 'missing', site }
}

/** It lives at another address now. */
export function moved(to: string): { kind: 'moved'; to: string } {
  return { kind: 'moved', to }
}
