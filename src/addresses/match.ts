import { type Locale, locales } from '@/words'
import { isSlug } from './isSlug'
import { type Addressed, type PageName, table } from './table'

/** A path, understood: which page it is, in which language, about which thing. */
export type Match = { page: PageName; locale: Locale; params: Record<string, string>; path: string }

/** Understands a path (no query, no host). Null when no page lives there. */
export function match(path: string): Match | null {
  for (const { page, locale, pattern } of patterns) {
    const found = pattern.exec(path)
    const params = { ...found?.groups }
    if (found && Object.values(params).every(isSlug)) return { page, locale, params, path }
  }
  return null
}

/** What to show at a path where no page lives: our own page that says so, in the language the path begins with. */
export function missingAt(path: string): Match {
  const locale = locales.find((candidate) => path === `/${candidate}` || path.startsWith(`/${candidate}/`)) ?? locales[0]
  return { page: 'missing', locale, params: {}, path }
}

const patterns = (Object.keys(table) as Addressed[]).flatMap((page) =>
  locales.map((locale) => ({
    page,
    locale,
    pattern: new RegExp(`^${table[page][locale].replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  })),
)
