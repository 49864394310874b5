import fc from 'fast-check'
import { inWords, typedDate, typedMoment, typedMonth, written } from './index'

const nbsp = (text: string) => text.replaceAll('_', '\u00a0')

describe('a date and hour', () => {
  it.each([
    ['13/12/2026 18:00', '2026-12-13T18:00'],
    ['05/12/2026 18:00', '2026-12-05T18:00'],
    ['5.12.2026 18:00', '2026-12-05T18:00'],
    ['5/12/26 9:05', '2026-12-05T09:05'],
    ['13-12-2026 18h', '2026-12-13T18:00'],
    ['13/12/2026, 18h30', '2026-12-13T18:30'],
    ['13/12/2026 à 18 h', '2026-12-13T18:00'],
    ['13/12/2026 - 18:00', '2026-12-13T18:00'],
    ['le 13/12/2026 à 18h', '2026-12-13T18:00'],
    ['13 déc. 2026 18h', '2026-12-13T18:00'],
    ['13 DÉCEMBRE 2026 à 18 h 30', '2026-12-13T18:30'],
    ['13 décembre 2026 à 18 heures 30', '2026-12-13T18:30'],
    ['dimanche 13 décembre 2026 à 18 h', '2026-12-13T18:00'],
    ['dim. 13 déc. 2026 18:00', '2026-12-13T18:00'],
    ['mar. 3 mars 2026 14h', '2026-03-03T14:00'],
    [nbsp('dimanche 13_décembre_2026 à 18_h_30'), '2026-12-13T18:30'],
    ['1er janvier 2027 à midi', '2027-01-01T12:00'],
    ['1 er août 2026 8h', '2026-08-01T08:00'],
    ['13 de\u0301cembre 2026 18h', '2026-12-13T18:00'],
    ['2026-12-13 18:00', '2026-12-13T18:00'],
    ['2026-12-13T18:00', '2026-12-13T18:00'],
    ['2026-12-13T18:00:00', '2026-12-13T18:00'],
    ['2026/12/13 18:00', '2026-12-13T18:00'],
    ['29/02/2028 0h', '2028-02-29T00:00'],
    ['13/12/2026 00:00', '2026-12-13T00:00'],
    ['Sunday 13 December 2026 at 6 pm', '2026-12-13T18:00'],
    ['13 Dec 2026, 6.30 pm', '2026-12-13T18:30'],
    ['13 Dec 2026 12.30 am', '2026-12-13T00:30'],
    ['13 Dec 2026 noon', '2026-12-13T12:00'],
    ['  13/12/2026   18:00 ', '2026-12-13T18:00'],
  ])('is read: %s', (text, value) => expect(typedMoment(text)).toEqual({ value }))

  it('takes the day that is known, when only an hour is typed', () => {
    expect(['18h00', '18:30', 'à 18 h', 'midi', '6 pm'].map((text) => typedMoment(text, '2026-12-13'))).toEqual(
      ['18:00', '18:30', '18:00', '12:00', '18:00'].map((hour) => ({ value: `2026-12-13T${hour}` })),
    )
    expect(typedMoment('18h00')).toEqual({ doubt: 'dayMissing', day: null })
    expect(typedMoment('14/12/2026 18h', '2026-12-13')).toEqual({ value: '2026-12-14T18:00' })
  })

  it.each([
    ['', 'notUnderstood'],
    ['demain', 'notUnderstood'],
    ['demain 18h', 'notUnderstood'],
    ['13/12 18h', 'notUnderstood'],
    ['13 décembre 18h', 'notUnderstood'],
    ['13 2026 18h', 'notUnderstood'],
    ['13/12/2026 18', 'notUnderstood'],
    ['13/12/2026 18:0', 'notUnderstood'],
    ['13/12/2026 18:00:30', 'notUnderstood'],
    ['13/12/2026 18:00 19:00', 'notUnderstood'],
    ['13/12-2026 18:00', 'notUnderstood'],
    ['26-12-05 18:00', 'notUnderstood'],
    ['December 13, 2026 18:00', 'notUnderstood'],
    ['13 jui 2026 18h', 'notUnderstood'],
    ['2026-12-13T18:00Z', 'notUnderstood'],
    ['2026-12-13T18:00+01:00', 'notUnderstood'],
    ['12/25/2026 18:00', 'noSuchDay'],
    ['31/02/2026 18:00', 'noSuchDay'],
    ['2026-13-12 18:00', 'noSuchDay'],
    ['13/12/0206 18:00', 'farAway'],
    ['31/12/9999 18:00', 'farAway'],
    ['9999-12-31T18:00', 'farAway'],
    ['0/12/2026 18:00', 'noSuchDay'],
    ['24:00', 'noSuchHour'],
    ['18h75', 'noSuchHour'],
    ['13 pm', 'noSuchHour'],
  ])('is refused: %j', (text, doubt) => expect(typedMoment(text)).toEqual({ doubt, day: null }))

  it('says of a day without its hour, with an hour that there is not, at midnight and with another weekday, which day was meant', () => {
    expect(typedMoment('05/12/2026')).toEqual({ doubt: 'hourMissing', day: '2026-12-05' })
    expect(typedMoment('13/12/2026 24:00')).toEqual({ doubt: 'noSuchHour', day: '2026-12-13' })
    expect(typedMoment('13 décembre 2026 à minuit')).toEqual({ doubt: 'whichMidnight', day: '2026-12-13' })
    expect(typedMoment('lundi 13 décembre 2026 18h')).toEqual({ doubt: 'otherWeekday', day: '2026-12-13' })
  })
})

describe('a day', () => {
  it.each(['05/12/2026', '5.12.2026', '5/12/26', '5 déc. 2026', 'samedi 5 décembre 2026', '2026-12-05'])('is read: %s', (text) =>
    expect(typedDate(text)).toEqual({ value: '2026-12-05' }),
  )

  it.each([
    ['05/12/2026 18:00', 'hourTooMuch', '2026-12-05'],
    ['18h', 'dayMissing', null],
    ['5 décembre', 'notUnderstood', null],
    ['05/13/2026', 'noSuchDay', null],
  ])('is refused: %s', (text, doubt, day) => expect(typedDate(text)).toEqual({ doubt, day }))
})

describe('a month', () => {
  it.each([['2024', '2024'], ['2024-10', '2024-10'], ['10/2024', '2024-10'], ['octobre 2024', '2024-10'], ['oct. 2024', '2024-10'], ['August 2024', '2024-08']])('is read: %s', (text, value) =>
    expect(typedMonth(text)).toEqual({ value }),
  )

  it.each(['', '24', '13/2024', '2024-00', 'automne 2024', '05/10/2024'])('is refused: %j', (text) => expect(typedMonth(text)).toEqual({ doubt: 'notUnderstood', day: null }))

  it.each(['0202', '2200', '10/1899', 'octobre 9999'])('is far away: %s', (text) => expect(typedMonth(text)).toEqual({ doubt: 'farAway', day: null }))
})

describe('what is shown is what would be typed', () => {
  const minutes = fc.integer({ min: Date.UTC(1900, 0, 1) / 60_000, max: Date.UTC(2200, 0, 1) / 60_000 - 1 })
  // One in five at midnight, which nobody would meet by chance.
  const moment = fc.oneof({ weight: 4, arbitrary: minutes }, { weight: 1, arbitrary: minutes.map((minute) => minute - (minute % 1440)) }).map((minute) => new Date(minute * 60_000).toISOString().slice(0, 16))
  const locale = fc.constantFrom('fr' as const, 'en' as const)

  it('in figures and in words, of every minute but midnight, which words do not tell from the end of the day', () =>
    fc.assert(
      fc.property(moment, locale, (value, language) => {
        expect(typedMoment(written(value))).toEqual({ value })
        expect(typedDate(written(value.slice(0, 10)))).toEqual({ value: value.slice(0, 10) })
        expect(typedMonth(written(value.slice(0, 7)))).toEqual({ value: value.slice(0, 7) })
        expect(typedDate(inWords(value.slice(0, 10), language) ?? '')).toEqual({ value: value.slice(0, 10) })
        expect(typedMonth(inWords(value.slice(0, 7), language) ?? '')).toEqual({ value: value.slice(0, 7) })
        const said = typedMoment(inWords(value, language) ?? '')
        expect(said).toEqual(value.endsWith('T00:00') ? { doubt: 'whichMidnight', day: value.slice(0, 10) } : { value })
      }),
    ))

  it('and nothing is ever read month first', () => {
    const number = fc.integer({ min: 0, max: 31 })
    const figures = fc.tuple(number, number, fc.integer({ min: 1900, max: 2199 }), fc.constantFrom('/', '.', '-'))
    fc.assert(
      fc.property(figures, ([day, month, year, between]) => {
        const read = typedDate([day, month, year].join(between))
        const expected = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(read).toEqual(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === expected ? { value: expected } : { doubt: 'noSuchDay', day: null })
      }),
    )
  })

  it('and what is no moment stays as it was typed', () => {
    expect(['demain', '13/12', '2026-12-13T18'].map(written)).toEqual(['demain', '13/12', '2026-12-13T18'])
    expect(['demain', '2026-13', '2026-02-30', ''].map((text) => inWords(text, 'fr'))).toEqual([null, null, null, null])
  })
})
