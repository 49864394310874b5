import { monthNamed, typedDay } from './typedDay'
import { typedHour } from './typedHour'
import { isDate, isWallClock, isYearOrMonth } from './validity'

/** Why what was typed is not taken: each has a sentence of its own. */
type Doubt = 'notUnderstood' | 'noSuchDay' | 'farAway' | 'otherWeekday' | 'noSuchHour' | 'whichMidnight' | 'hourMissing' | 'dayMissing' | 'hourTooMuch'
/** What was typed, as it is kept; or why it is not taken, with the day that it names, if any. */
export type Typed = { value: string } | { doubt: Doubt; day: string | null }

/** A date and hour as people write them → `2026-12-13T18:00`. An hour alone is that of `day` (`2026-12-13`), when the day is known. */
export function typedMoment(text: string, day: string | null = null): Typed {
  if (isWallClock(text)) return { value: text }
  const said = partsOf(text)
  if ('doubt' in said) return said
  const on = said.day ?? day
  if (on === null) return doubt('dayMissing')
  return said.hour === null ? doubt('hourMissing', on) : { value: `${on}T${said.hour}` }
}

/** A day as people write it → `2026-12-13`. */
export function typedDate(text: string): Typed {
  if (isDate(text)) return { value: text }
  const said = partsOf(text)
  if ('doubt' in said) return said
  if (said.day === null) return doubt('dayMissing')
  return said.hour === null ? { value: said.day } : doubt('hourTooMuch', said.day)
}

/** A year or a month as people write them → `2024`, `2024-10`. */
export function typedMonth(text: string): Typed {
  const words = plain(text)
  const [, year = '', number] = /^(\d{4})(?:[-/](\d{1,2}))?$/.exec(words) ?? []
  const [, before = '', after = ''] = /^(\d{1,2}|[a-z]+)[ ./-]+(\d{4})$/.exec(words.replace('. ', ' ')) ?? []
  const month = Number(number ?? monthNamed(before) ?? before)
  const of = year || after
  if (!of) return doubt('notUnderstood')
  if (!isYearOrMonth(of)) return doubt('farAway')
  if (year && number === undefined) return { value: year }
  const value = `${of}-${String(month).padStart(2, '0')}`
  return isYearOrMonth(value) ? { value } : doubt('notUnderstood')
}

type Parts = { day: string | null; hour: string | null } | Extract<Typed, { doubt: Doubt }>

// A day, an hour, or a day and then an hour: wherever the one can end and the other begin.
function partsOf(text: string): Parts {
  const words = plain(text).split(' ')
  for (let at = 0; at <= words.length; at++) {
    const day = at === 0 ? null : typedDay(words.slice(0, at).join(' ').replace(/,$/, ''))
    const hour = at === words.length ? null : typedHour(withoutLink(words.slice(at)).join(' '))
    if ((day === null && at > 0) || (hour === null && at < words.length)) continue
    if (day && 'doubt' in day) return doubt(day.doubt, day.day)
    if (hour && 'doubt' in hour) return doubt(hour.doubt, day?.day ?? null)
    return { day: day?.day ?? null, hour: hour?.hour ?? null }
  }
  return doubt('notUnderstood')
}

const doubt = (why: Doubt, day: string | null = null) => ({ doubt: why, day })

const withoutLink = (words: string[]) => (['a', 'at', '-', 'vers', ','].includes(words[0] ?? '') ? words.slice(1) : words)

/** Small letters without accents, one plain space between words, and none of the T that programs write between a day and an hour. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^(\d{4}-\d{2}-\d{2})t(?=\d)/, '$1 ')
}
