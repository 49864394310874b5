import fc from 'fast-check'
import * as time from './index'
import { instantOf } from './instant'
import { isDate, isMoment, isWallClock, isYearOrMonth, isZone, zoneNamed, zones } from './validity'

it('takes only days and hours that exist', () => {
  expect(['2025-01-18T14:00', '2025-02-30T14:00', '2025-01-18T24:00', '2025-01-18T23:60', '2025-01-18', 'now'].map(isWallClock)).toEqual([true, false, false, false, false, false])
  expect(['2024-02-29', '2025-02-29', '2100-02-29', '18/01/2025'].map(isDate)).toEqual([true, false, false, false])
  expect(['2024', '2024-10', '2024-13', '2024-1', '24'].map(isYearOrMonth)).toEqual([true, true, false, false, false])
  expect(['2025-01-18T14:00:00.000Z', '2025-01-18T14:00:00+01:00', '2025-01-18', '2025-02-30T14:00:00Z', '2025-01-18T14:00:60Z', '2025-01-18T14:00:00+19:00', 'infinity', 'now', '1'].map(isMoment)).toEqual([true, true, true, false, false, false, false, false, false])
})

it('takes nothing outside two centuries around ours', () => {
  expect(['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '0020-03-01', '9999-12-31'].map(isDate)).toEqual([false, true, true, false, false, false])
  expect(['1899-12-31T23:59', '1900-01-01T00:00', '2199-12-31T23:59', '0020-03-01T10:00', '9999-12-31T23:59'].map(isWallClock)).toEqual([false, true, true, false, false])
  expect(['1899', '1900', '2199', '2199-12', '2200', '1899-12'].map(isYearOrMonth)).toEqual([false, true, true, true, false, false])
  expect(['1899-12-31T23:59:59Z', '2199-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z', '0020-03-01T10:00:00.000Z'].map(isMoment)).toEqual([false, true, false, false])
})

it('knows zones in any capitals, and by former names, and writes them as they are written', () => {
  expect(['Europe/Paris', 'europe/paris', 'AMERICA/PORT-AU-PRINCE', 'asia/kolkata', 'Asia/Calcutta', 'utc'].map(zoneNamed)).toEqual(['Europe/Paris', 'Europe/Paris', 'America/Port-au-Prince', 'Asia/Kolkata', 'Asia/Calcutta', 'UTC'])
  expect(['Europe/Nowhere', '+01:00', '', 'Factory', 'Europe/Paris ', '../Europe/Paris'].map(zoneNamed)).toEqual([null, null, null, null, null, null])
  expect(['Europe/Paris', 'Europe/Nowhere'].map(isZone)).toEqual([true, false])
})

it('offers zones that it knows, each under its own name', () => {
  expect(zones().filter((zone) => zoneNamed(zone) !== zone)).toEqual([])
  expect(zones()).toEqual(expect.arrayContaining(['Europe/Paris', 'Indian/Reunion', 'America/Toronto', 'UTC']))
})

it('computes the instant of a wall clock, also where clocks change', () => {
  expect(instantOf('2025-01-18T14:00', 'Europe/Paris')).toBe('2025-01-18T13:00:00Z')
  // Skipped in spring: an hour later. Repeated in autumn: the first of the two (RFC 5545 §3.3.5).
  expect(instantOf('2025-03-30T02:30', 'Europe/Paris')).toBe('2025-03-30T01:30:00Z')
  expect(instantOf('2025-10-26T02:30', 'Europe/Paris')).toBe('2025-10-26T00:30:00Z')
  expect(instantOf('2025-01-18T14:00', 'Europe/Nowhere')).toBeNull()
})

describe('what is no date at all', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '9999-99-99T99:99', '2025-02-30', '+275760-09-14', 'Europe/Paris', 'null'))
  const ways: [string, (text: string, other: string, locale: 'fr' | 'en') => unknown][] = [
    ['date', (text, _, locale) => time.date(text, locale)],
    ['days', (text, other, locale) => time.days(text, other, locale)],
    ['month', (text, _, locale) => time.month(text, locale)],
    ['hours', (text, other, locale) => time.hours(text, other, locale)],
    ['whenInWords', (startsAt, endsAt, locale) => time.whenInWords({ startsAt, endsAt }, locale)],
    ['momentInWords', (text, _, locale) => time.momentInWords(text, locale)],
    ['isOver', (startsAt, endsAt) => time.isOver({ startsAt, endsAt }, new Date())],
    ['withOffset', (text, other) => time.withOffset(text, other)],
    ['inZone', (text, other) => time.inZone(text, other)],
    ['instantOf', (text, other) => time.instantOf(text, other)],
    ['todayIn', (text, other) => time.todayIn(text, new Date(other))],
    ['written', (text) => time.written(text)],
    ['inWords', (text, _, locale) => time.inWords(text, locale) ?? ''],
    ['typedMoment', (text, other) => time.typedMoment(text, other)],
    ['typedDate', (text) => time.typedDate(text)],
    ['typedMonth', (text) => time.typedMonth(text)],
    ['inTable', (text) => time.inTable(new Date(text), 'en')],
    ['isWallClock', (text) => time.isWallClock(text)],
    ['isMoment', (text) => time.isMoment(text)],
    ['isYearOrMonth', (text) => time.isYearOrMonth(text)],
    ['zoneNamed', (text) => time.zoneNamed(text)],
  ]

  it.each(ways)('is answered by %s', (_name, say) => {
    fc.assert(fc.property(anything, anything, fc.constantFrom('fr' as const, 'en' as const), (text, other, locale) => expect(say(text, other, locale)).toBeDefined()))
  })

  it('is left as it stands, and a clock in an unknown zone is still read', () => {
    expect(time.withOffset('soon', 'Europe/Paris')).toBe('soon')
    expect(time.inZone('soon', 'Europe/Paris')).toBe('soon')
    expect(time.withOffset('2025-01-18T14:00', 'Villeurbanne')).toBe('2025-01-18T14:00:00+01:00')
    expect(time.day('soon', 'fr')).toBe('soon')
  })
})
