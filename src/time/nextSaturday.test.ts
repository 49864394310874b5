import { nextSaturday } from './nextSaturday'

it.each([
  ['a Sunday', '2025-01-12T12:00:00Z', '2025-01-18'],
  ['a Friday', '2025-01-17T12:00:00Z', '2025-01-18'],
  ['a Saturday', '2025-01-18T12:00:00Z', '2025-01-25'],
  ['a Friday night that is Saturday in Paris', '2025-01-17T23:30:00Z', '2025-01-25'],
  ['the end of a year', '2024-12-30T12:00:00Z', '2025-01-04'],
])('finds the next Saturday from %s', (_which, now, saturday) => {
  expect(nextSaturday(new Date(now), 'Europe/Paris')).toBe(saturday)
})
