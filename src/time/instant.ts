import { Temporal } from 'temporal-polyfill'
import { orElse } from './orElse'

/**
 * The instant (RFC 3339, UTC) of a wall clock in a zone; null when one of them is none. An hour that a clock change skips moves forward, one that it
 * repeats is the first of the two (RFC 5545 §3.3.5).
 */
export const instantOf = (wall: string, zone: string): string | null =>
  orElse(null, () => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant().toString())
