/** The languages of the public site and of the admin; the first is the default. */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** One term, said in every language. */
export type Term = Readonly<Record<Locale, string>>

/** A closed list: its stored values (kebab-case) and how each is said. */
export type ClosedList = Readonly<Record<string, Term>>
