import { Temporal } from 'temporal-polyfill'

/** A local wall-clock time to the minute, `2025-01-18T14:00`, of a day that exists. */
export const isWallClock = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && accepts(() => Temporal.PlainDateTime.from(text, { overflow: 'reject' }))

/** A calendar date, `2025-01-18`, that exists. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && accepts(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))

/** An IANA time zone this machine knows, `Europe/Paris`. */
export const isZone = (text: string): boolean =>
  /^[A-Za-z_]+(\/[A-Za-z_+-]+)*$/.test(text) && accepts(() => new Intl.DateTimeFormat('en', { timeZone: text }))

function accepts(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
