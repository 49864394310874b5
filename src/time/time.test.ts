import fc from 'fast-check'
import { date, day, days, hour, hours, inTable, inZone, isOver, month, when, whenInWords, withOffset } from './index'

const nbsp = (text: string) => text.replaceAll('_', '\u00a0')
const event = { startsAt: '2025-01-18T14:00:00+01:00', endsAt: '2025-01-18T20:30:00+01:00' }

describe('withOffset', () => {
  it.each([
    ['winter', '2025-01-18T14:00', 'Europe/Paris', '2025-01-18T14:00:00+01:00'],
    ['summer', '2025-07-18T14:00', 'Europe/Paris', '2025-07-18T14:00:00+02:00'],
    ['an hour skipped in March', '2025-03-30T02:30', 'Europe/Paris', '2025-03-30T03:30:00+02:00'],
    ['an hour repeated in October', '2025-10-26T02:30', 'Europe/Paris', '2025-10-26T02:30:00+02:00'],
    ['the hour after it', '2025-10-26T03:00', 'Europe/Paris', '2025-10-26T03:00:00+01:00'],
    ['far away', '2025-01-18T14:00', 'America/Cayenne', '2025-01-18T14:00:00-03:00'],
    ['a zone of three quarters', '2025-01-18T14:00', 'Asia/Kathmandu', '2025-01-18T14:00:00+05:45'],
  ])('reads the clock: %s', (_when, wall, zone, moment) => expect(withOffset(wall, zone)).toBe(moment))

  it('keeps the wall clock, except in the hour that does not exist', () => {
    const minutes = fc.integer({ min: 0, max: 525_599 })
    const zone = fc.constantFrom('Europe/Paris', 'Europe/London', 'America/Martinique', 'Indian/Reunion')
    fc.assert(
      fc.property(minutes, zone, (minute, place) => {
        const wall = new Date(Date.UTC(2025, 0, 1) + minute * 60_000).toISOString().slice(0, 16)
        const moment = withOffset(wall, place)
        expect(withOffset(wall, place)).toBe(moment)
        expect(inZone(moment, place)).toBe(moment)
        if (!wall.startsWith('2025-03-30T')) expect(moment.slice(0, 16)).toBe(wall)
      }),
    )
  })

})

it('puts a moment on the clocks of a place', () => {
  expect(inZone('2025-07-01T22:30:00Z', 'Europe/Paris')).toBe('2025-07-02T00:30:00+02:00')
})

describe('hours', () => {
  it.each([
    ['T14:00', '14_h', '2_pm'],
    ['T20:30', '20_h_30', '8.30_pm'],
    ['T09:05', '9_h_05', '9.05_am'],
    ['T00:00', 'minuit', 'midnight'],
    ['T00:30', '0_h_30', '12.30_am'],
    ['T12:00', '12_h', 'noon'],
  ])('says %s as people do', (time, fr, en) => {
    expect(hour(`2025-01-18${time}:00+01:00`, 'fr')).toBe(nbsp(fr))
    expect(hour(`2025-01-18${time}:00+01:00`, 'en')).toBe(nbsp(en))
  })

  it('never invents an end', () => {
    expect(hours(event.startsAt, null, 'fr')).toBe(nbsp('à 14_h'))
    expect(hours(event.startsAt, null, 'en')).toBe(nbsp('at 2_pm'))
  })

  it('calls an evening that ends at two one day', () => {
    const night = { startsAt: '2025-01-18T21:00:00+01:00', endsAt: '2025-01-19T02:00:00+01:00' }
    expect(when(night, 'fr')).toEqual({ day: 'samedi 18 janvier 2025', hours: nbsp('de 21_h à 2_h') })
  })
})

describe('days', () => {
  it('says the first event', () => {
    expect(whenInWords(event, 'fr')).toBe(nbsp('samedi 18 janvier 2025, de 14_h à 20_h_30'))
    expect(whenInWords(event, 'en')).toBe(nbsp('Saturday 18 January 2025, 2_pm to 8.30_pm'))
  })

  it('says a first of the month, a month, a date', () => {
    expect(day('2025-05-01', 'fr')).toBe('jeudi 1er mai 2025')
    expect(day('2025-05-01', 'en')).toBe('Thursday 1 May 2025')
    expect(month('2025-08-09', 'fr')).toBe('août 2025')
    expect(date('2024-12-09T18:00:00+01:00', 'en')).toBe('9 December 2024')
  })

  it.each([
    ['2025-01-17', '2025-01-19', 'du vendredi 17 au dimanche 19 janvier 2025', 'Friday 17 to Sunday 19 January 2025'],
    ['2025-01-31', '2025-02-02', 'du vendredi 31 janvier au dimanche 2 février 2025', 'Friday 31 January to Sunday 2 February 2025'],
    ['2025-12-31', '2026-01-01', 'du mercredi 31 décembre 2025 au jeudi 1er janvier 2026', 'Wednesday 31 December 2025 to Thursday 1 January 2026'],
  ])('repeats nothing between %s and %s', (from, to, fr, en) => {
    expect(days(from, to, 'fr')).toBe(fr)
    expect(days(from, to, 'en')).toBe(en)
  })

  it('names the days of a weekend with their hours', () => {
    const weekend = { startsAt: '2025-01-17T18:00:00+01:00', endsAt: '2025-01-19T16:00:00+01:00' }
    expect(when(weekend, 'fr').hours).toBe(nbsp('du vendredi 18_h au dimanche 16_h'))
    expect(when(weekend, 'en').hours).toBe(nbsp('Friday 6_pm to Sunday 4_pm'))
  })
})

it('writes a moment in a table in the language of the panel, on the clocks of Paris', () => {
  const at = new Date('2025-04-03T12:05:09Z')
  expect([inTable(at, 'fr'), inTable(at, 'fr', 'second'), inTable(at, 'en'), inTable(at, 'en', 'second')]).toEqual(['03/04/2025 14:05', '03/04/2025 14:05:09', '3 Apr 2025, 14:05', '3 Apr 2025, 14:05:09'])
})

describe('isOver', () => {
  it.each([
    ['while it lasts', event, '2025-01-18T19:29:00Z', false],
    ['after its end', event, '2025-01-18T19:31:00Z', true],
    ['the same evening, its end unknown', { ...event, endsAt: null }, '2025-01-18T22:00:00Z', false],
    ['the next day, its end unknown', { ...event, endsAt: null }, '2025-01-18T23:00:00Z', true],
  ])('%s', (_when, span, now, over) => expect(isOver(span, new Date(now))).toBe(over))
})
