import fc from 'fast-check'
import { instantOf, isInstant } from './moments'

describe('a moment with its offset', () => {
  it.each([
    ['2025-01-18T14:00:00+01:00', '2025-01-18T13:00:00.000Z'],
    ['2025-01-18T14:00Z', '2025-01-18T14:00:00.000Z'],
    ['2025-01-18T14:00:00.123456-05:30', '2025-01-18T19:30:00.123Z'],
  ])('%s is read', (text, instant) => expect(instantOf(text)).toBe(instant))

  it.each([
    '2025-01-18T14:00:00',
    '2025-01-18',
    'hier',
    '',
    '2025-02-30T00:00:00Z',
    '2025-01-18T25:00:00Z',
    '0000-01-01T00:00:00Z',
    '2025-01-18T14:00:00+99:99',
    '٢٠٢٥-01-18T14:00:00Z',
  ])('%s is not one', (text) => expect(instantOf(text)).toBeNull())

  it('is read for every moment there is, and nothing else is', () => {
    const dates = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) =>
        expect([instantOf(date.toISOString()), isInstant(date.toISOString())]).toEqual([date.toISOString(), true]),
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => expect(instantOf(text)).toBeNull()))
  })
})
