import { type Locale, locales } from './term'

/** "A, B et C", "A, B and C". */
export function listed(names: readonly string[], locale: Locale): string {
  return and[locale].format(names)
}

/** "A ou B", "A or B". */
export function either(ways: readonly string[], locale: Locale): string {
  return or[locale].format(ways)
}

// British English: no comma before the last "and".
const regions = { fr: 'fr', en: 'en-GB' } as const satisfies Record<Locale, string>
const and = formats('conjunction')
const or = formats('disjunction')

function formats(type: Intl.ListFormatType): Record<Locale, Intl.ListFormat> {
  return Object.fromEntries(locales.map((locale) => [locale, new Intl.ListFormat(regions[locale], { type })])) as Record<Locale, Intl.ListFormat>
}
