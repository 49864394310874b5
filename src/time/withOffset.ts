import { Temporal } from 'temporal-polyfill'
import { orElse } from './orElse'
import { zoneOrParis } from './validity'

/**
 * A wall clock in a time zone, as a moment: `('2025-01-18T14:00', 'Europe/Paris')` → `2025-01-18T14:00:00+01:00` (RFC 3339).
 * An hour that the change to summer time skips is read as one hour later; one that autumn repeats is its first occurrence. In a zone that this machine
 * does not know the clock still shows what was written, with the offset of Paris; what is no wall clock stays as it is.
 */
export const withOffset = remember((wall: string, zone: string) => orElse(wall, () => written(Temporal.PlainDateTime.from(wall).toZonedDateTime(zoneOrParis(zone)))))

/** A moment, on the clocks of a time zone: `('2025-01-18T13:00:00Z', 'Europe/Paris')` → `2025-01-18T14:00:00+01:00`. What is no moment stays as it is. */
export const inZone = remember((moment: string, zone: string) => orElse(moment, () => written(Temporal.Instant.from(moment).toZonedDateTimeISO(zoneOrParis(zone)))))

function written(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

// Zone arithmetic is the dearest part of drawing a date, and readers ask for the same dates all day.
function remember(compute: (moment: string, zone: string) => string): typeof compute {
  const known = new Map<string, string>()
  return (moment, zone) => {
    const key = `${moment} ${zone}`
    const found = known.get(key)
    if (found) return found
    const fresh = compute(moment, zone)
    if (known.size >= 10_000) known.clear()
    known.set(key, fresh)
    return fresh
  }
}
