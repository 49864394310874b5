import type { Match } from '@/addresses'
import type { SiteFrameFragment } from '@/ask/documents'

/** What stands around a page: where it is, whose site it is. `site` is null when it could not be asked. */
export type Frame = {
  at: Match
  origin: string
  site: SiteFrameFragment | null
  /** Shown to members only, as it would be online. */
  isPreview: boolean
}

/** What a page says of itself to browsers, search engines and its own last line. */
export type About = {
  /** Without the site's name; null on a page that is the site itself. */
  title: string
  description: string | null
  /** When the thing shown last changed, a moment; null on lists. */
  version: string | null
  /** Part of a longer list: no address of its own in search engines. */
  isContinuation: boolean
}
