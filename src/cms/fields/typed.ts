import { type Typed, inWords, typedDate, typedMoment, typedMonth, written } from '@/time'
import { filledIn, type Locale } from '@/words'
import { momentWords } from '@/words/forms'

/** What a field asks for: a day with its hour, a day, or a year with or without its month. */
export type MomentKind = 'moment' | 'day' | 'month'

/** What was typed into a field of that kind. An hour alone is that of `day` (`2026-12-13`), when it is known. */
export function typedAs(kind: MomentKind, text: string, day: string | null = null): Typed {
  if (kind === 'moment') return typedMoment(text, day)
  return kind === 'day' ? typedDate(text) : typedMonth(text)
}

/** Why it is not taken, and what to write instead. */
export function doubtInWords(kind: MomentKind, { doubt, day }: Extract<Typed, { doubt: unknown }>, locale: Locale): string {
  const example = { moment: `${written(day ?? '2026-12-13')} 18:00`, day: written(day ?? '2026-12-13'), month: inWords('2024-10', locale) ?? '' }[kind]
  return filledIn(momentWords[doubt], locale, { example, day: (day && inWords(day, locale)) ?? '' })
}
