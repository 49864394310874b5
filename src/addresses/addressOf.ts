import type { Locale } from '@/words'
import { type Addressed, table } from './table'

type Params<Page extends Addressed> = (typeof table)[Page]['fr'] extends `${string}:slug` ? [params: { slug: string }] : []

/** The path of a page in a language, e.g. `addressOf('event', 'en', { slug: 'spring-fair' })` is `/en/events/spring-fair`. */
export function addressOf<Page extends Addressed>(page: Page, locale: Locale, ...params: Params<Page>): string {
  return fill(page, locale, params[0] ?? {})
}

/** Writes a page's parameters into its pattern; a missing one is a mistake of ours and throws. */
export function fill(page: Addressed, locale: Locale, params: Readonly<Record<string, string>>): string {
  return table[page][locale].replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (!value) throw new Error(`The address of ${page} needs its ${name}`)
    return encodeURIComponent(value)
  })
}
