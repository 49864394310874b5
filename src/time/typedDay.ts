import { bounds, isDate } from './validity'

/** What was typed is a day (`2026-12-13`), or says of one something that cannot be. */
export type TypedDay = { day: string } | { doubt: 'noSuchDay' | 'farAway' | 'otherWeekday'; day: string | null }

/**
 * A day as people write it, given in plain small letters: "13/12/2026", "5.12.26", "dimanche 13 decembre 2026", "2026-12-13". A number before a month is
 * always the day of the month; null for anything else, so that nothing is guessed.
 */
export function typedDay(words: string): TypedDay | null {
  const [, weekday, rest = ''] = /^(?:le |on )?(?:([a-z]{3,9})\.?,? )?(.+)$/.exec(words) ?? []
  const date = yearFirst(rest) ?? inFigures(rest) ?? inWords(rest)
  if (!date || (weekday !== undefined && !(weekday in weekdays))) return null
  if (!isNear(date)) return { doubt: 'farAway', day: null }
  if (!isDate(date)) return { doubt: 'noSuchDay', day: null }
  return weekday !== undefined && weekdays[weekday] !== weekdayNumber(date) ? { doubt: 'otherWeekday', day: date } : { day: date }
}

// By the year alone: a day that does not exist is said to be none, also in the first and last month.
const isNear = (date: string) => yearOf(date) >= yearOf(bounds.earliest) && yearOf(date) <= yearOf(bounds.latest)
const yearOf = (date: string) => date.slice(0, 4)

/** The number of a month by its name, whole or short, in plain small letters: "decembre", "dec", "december". */
export const monthNamed = (name: string): number | null => months[name] ?? null

function yearFirst(text: string): string | null {
  const [, year, , month, day] = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? []
  return year && month && day ? written(year, month, day) : null
}

// A year of two figures after hyphens could be the day of "26-12-05".
function inFigures(text: string): string | null {
  const [, day, , month, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? /^(\d{1,2})([./])(\d{1,2})\2(\d{2})$/.exec(text) ?? []
  return day && month && year ? written(year.length === 2 ? `20${year}` : year, month, day) : null
}

function inWords(text: string): string | null {
  const [, day, name = '', year] = /^(\d{1,2})(?: ?er)? ([a-z]+)\.?,? (\d{4})$/.exec(text) ?? []
  const month = monthNamed(name)
  return day && year && month ? written(year, String(month), day) : null
}

const written = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const weekdayNumber = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

const numbered = (names: string[], first: number): Record<string, number> => Object.fromEntries(names.flatMap((all, at) => all.split(' ').map((name) => [name, at + first])))

const months = numbered(
  ['janvier janv jan january', 'fevrier fevr fev february feb', 'mars mar march', 'avril avr april apr', 'mai may', 'juin june jun', 'juillet juill juil july jul', 'aout august aug', 'septembre sept sep september', 'octobre oct october', 'novembre nov november', 'decembre dec december'],
  1,
)
const weekdays = numbered(['dimanche dim sunday sun', 'lundi lun monday mon', 'mardi mar tuesday tue', 'mercredi mer wednesday wed', 'jeudi jeu thursday thu', 'vendredi ven friday fri', 'samedi sam saturday sat'], 0)
