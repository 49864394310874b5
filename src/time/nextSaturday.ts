import { Temporal } from 'temporal-polyfill'
import { zoneOrParis } from './validity'

const SATURDAY = 6

/** The first Saturday after today in a zone, `2025-01-18`; on a Saturday, the one in a week. */
export function nextSaturday(now: Date, zone: string): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zoneOrParis(zone)).toPlainDate()
  return today.add({ days: (SATURDAY - today.dayOfWeek + 6) % 7 + 1 }).toString()
}
