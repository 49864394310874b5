import { instantOf } from './instant'
import { isDate, isWallClock, isZone } from './validity'

it('takes only days and hours that exist', () => {
  expect(['2025-01-18T14:00', '2025-02-30T14:00', '2025-01-18T24:00', '2025-01-18', 'now'].map(isWallClock)).toEqual([true, false, false, false, false])
  expect(['2024-02-29', '2025-02-29', '18/01/2025'].map(isDate)).toEqual([true, false, false])
  expect(['Europe/Paris', 'Europe/Nowhere', '+01:00', ''].map(isZone)).toEqual([true, false, false, false])
})

it('computes the instant of a wall clock, also where clocks change', () => {
  expect(instantOf('2025-01-18T14:00', 'Europe/Paris')).toBe('2025-01-18T13:00:00Z')
  // Skipped in spring: an hour later. Repeated in autumn: the first of the two (RFC 5545 §3.3.5).
  expect(instantOf('2025-03-30T02:30', 'Europe/Paris')).toBe('2025-03-30T01:30:00Z')
  expect(instantOf('2025-10-26T02:30', 'Europe/Paris')).toBe('2025-10-26T00:30:00Z')
})
