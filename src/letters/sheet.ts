import { typeset } from '@/text'
import type { Locale } from '@/words'
import { line } from './line'
import type { Written } from './letter'

/** Lines of a letter; null where there is nothing to say. */
export type Paragraph = string | null

/** Puts a letter together: a greeting, its paragraphs, and who writes. */
export function sheet(locale: Locale, subject: string, paragraphs: Paragraph[]): Written {
  const said = [greeting[locale], ...paragraphs, farewell[locale]].filter((paragraph) => paragraph !== null)
  return { subject: short(line(typeset(subject, locale))), text: `${said.map((paragraph) => setting(paragraph, locale)).join('\n\n')}\n` }
}

// The spaces of French may have made it longer than it was cut to.
const short = (subject: string) => ([...subject].length <= 78 ? subject : `${[...subject].slice(0, 77).join('')}…`)

// An address stays as it is: a space in it would break it.
const setting = (paragraph: string, locale: Locale) =>
  paragraph
    .split('\n')
    .map((words) => (/^https?:\/\/\S+$/.test(words) ? words : typeset(words, locale)))
    .join('\n')

const greeting = { fr: 'Bonjour,', en: 'Hello,' } as const

const farewell = {
  fr: 'Lettre écrite par la plateforme De Concert.',
  en: 'This letter was written by the De Concert platform.',
} as const
