import { defaultDeadline } from './defaultDeadline'

it.each([
  ['two weeks', '2026-11-24', null, '2026-12-08'],
  ['two weeks before a distant event', '2026-11-24', '2027-01-18T14:00', '2026-12-08'],
  ['the eve of a near event', '2026-11-24', '2026-11-30T14:00', '2026-11-29'],
  ['the day itself when the event is today', '2026-11-24', '2026-11-24T14:00', '2026-11-24'],
  ['two weeks for what is past', '2026-11-24', '2025-01-18T14:00', '2026-12-08'],
])('leaves %s to answer', (_, today, startsAt, deadline) => expect(defaultDeadline(today, startsAt)).toBe(deadline))
