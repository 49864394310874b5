import { Temporal } from 'temporal-polyfill'
import { orElse } from './orElse'

/** The first and the last day that anything here may happen on: what lies outside is a year half typed, or a client’s "never". */
export const bounds = { earliest: '1900-01-01', latest: '2199-12-31' } as const

/** A local wall-clock time to the minute, `2025-01-18T14:00`, of a day that exists, within the bounds. */
export const isWallClock = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDate(text.slice(0, 10))

/** A calendar date, `2025-01-18`, that exists, within the bounds. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= bounds.earliest && text <= bounds.latest && orElse(null, () => Temporal.PlainDate.from(text, { overflow: 'reject' })) !== null

/** A year or a month, `2024` or `2024-10`, within the bounds. */
export const isYearOrMonth = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) && text >= bounds.earliest.slice(0, 4) && text <= bounds.latest

/** A moment as clients send it, `2025-01-18T14:00:00.000Z`, on a day that exists, within the bounds. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?)?$/.test(text) && isDate(text.slice(0, 10))

/** An IANA time zone that this machine knows, in its own capitals; null for anything else: `europe/paris` is `Europe/Paris`. */
export function zoneNamed(text: string): string | null {
  if (!/^[A-Za-z_]+(\/[A-Za-z_+-]+)*$/.test(text) || text.length > 50) return null
  return orElse(null, () => Temporal.PlainDate.from(bounds.earliest).toZonedDateTime(text).timeZoneId)
}

/** The same; the zone of Paris for what this machine does not know. */
export const zoneOrParis = (text: string): string => zoneNamed(text) ?? 'Europe/Paris'

export const isZone = (text: string): boolean => zoneNamed(text) !== null

/** The zones to choose from. Others are known by further names, which stay good. */
export const zones = (): string[] => [...Intl.supportedValuesOf('timeZone').filter(isZone), 'UTC']
