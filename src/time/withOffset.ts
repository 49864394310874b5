import { Temporal } from 'temporal-polyfill'

/**
 * A wall clock in a time zone, as a moment: `('2025-01-18T14:00', 'Europe/Paris')` → `2025-01-18T14:00:00+01:00` (RFC 3339).
 * An hour that the change to summer time skips is read as one hour later; one that autumn repeats is its first occurrence.
 */
export const withOffset = remember((wall: string, zone: string) =>
  written(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone)),
)

/** A moment, on the clocks of a time zone: `('2025-01-18T13:00:00Z', 'Europe/Paris')` → `2025-01-18T14:00:00+01:00`. */
export const inZone = remember((moment: string, zone: string) => written(Temporal.Instant.from(moment).toZonedDateTimeISO(zone)))

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
