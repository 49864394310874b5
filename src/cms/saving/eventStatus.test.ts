import fc from 'fast-check'
import { eventStatuses } from '@/words'
import { type EventStatus, shifts, statusAfterMove } from './eventStatus'

const statuses = Object.keys(eventStatuses) as EventStatus[]
const move = fc.record({ inTime: fc.boolean(), wasOnline: fc.boolean(), isOnline: fc.boolean() })
const moves = fc.array(move, { minLength: 1, maxLength: 8 })
const after = (from: EventStatus, made: readonly Parameters<typeof statusAfterMove>[1][]) => made.reduce(statusAfterMove, from)

it('leads from every status that readers may read to one of them', () => {
  for (const shift of Object.values(shifts)) {
    expect(Object.keys(shift).sort()).toEqual([...statuses].sort())
    expect(Object.values(shift).filter((status) => !statuses.includes(status))).toEqual([])
  }
})

it('keeps what is cancelled cancelled, however often it moves', () => {
  fc.assert(fc.property(moves, (made) => expect(after('cancelled', made)).toBe('cancelled')))
})

it('cancels and postpones nothing by moving', () => {
  fc.assert(fc.property(fc.constantFrom(...statuses), moves, (from, made) => expect([from, 'scheduled', 'rescheduled', 'moved-online']).toContain(after(from, made))))
})

it('keeps what is postponed postponed until it has a date', () => {
  fc.assert(fc.property(moves, (made) => expect(after('postponed', made) === 'postponed').toBe(made.every(({ inTime }) => !inTime))))
})

it.each<[EventStatus, string, Parameters<typeof statusAfterMove>[1], EventStatus]>([
  ['scheduled', 'another day', { inTime: true, wasOnline: false, isOnline: false }, 'rescheduled'],
  ['scheduled', 'another hall', { inTime: false, wasOnline: false, isOnline: false }, 'scheduled'],
  ['scheduled', 'online', { inTime: false, wasOnline: false, isOnline: true }, 'moved-online'],
  ['scheduled', 'online, another day', { inTime: true, wasOnline: false, isOnline: true }, 'moved-online'],
  ['moved-online', 'another day, still online', { inTime: true, wasOnline: true, isOnline: true }, 'rescheduled'],
  ['moved-online', 'back into the hall', { inTime: false, wasOnline: true, isOnline: false }, 'scheduled'],
  ['moved-online', 'back into the hall, another day', { inTime: true, wasOnline: true, isOnline: false }, 'rescheduled'],
  ['rescheduled', 'another hall', { inTime: false, wasOnline: false, isOnline: false }, 'rescheduled'],
  ['postponed', 'a date at last, online', { inTime: true, wasOnline: false, isOnline: true }, 'moved-online'],
])('%s, moved %s', (from, _where, made, to) => expect(statusAfterMove(from, made)).toBe(to))
