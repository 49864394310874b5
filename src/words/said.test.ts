import fc from 'fast-check'
import { countries, countryName, countryNamed } from './countries'
import { either, listed } from './listed'
import { money } from './money'
import { locales } from './term'

it.each([
  [500, 'EUR', 'fr', '5 €'],
  [550, 'EUR', 'fr', '5,50 €'],
  [500, 'EUR', 'en', '€5'],
  [1000, 'JPY', 'en', '¥1,000'],
  [500, 'E€R', 'fr', '5 E€R'],
] as const)('counts money in its smallest unit: %s %s', (amount, currency, locale, said) => {
  expect(money(amount, currency, locale).replace(/\s/g, ' ')).toBe(said)
})

it('lists names as people do', () => {
  expect(listed(['A', 'B', 'C'], 'fr')).toBe('A, B et C')
  expect(listed(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  expect(either(['par téléphone', 'sur place'], 'fr')).toBe('par téléphone ou sur place')
})

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each with a name in every language', () => {
    expect(countries).toHaveLength(249)
    expect(new Set(countries).size).toBe(249)
    expect(countries.filter((code) => locales.some((locale) => countryName(code, locale) === code))).toEqual([])
    expect(['BE', 'DE', 'RE'].map((code) => [countryName(code, 'fr'), countryName(code, 'en')])).toEqual([['Belgique', 'Belgium'], ['Allemagne', 'Germany'], ['La Réunion', 'Réunion']])
  })

  it('are known in any capitals, and nothing else is one', () => {
    expect(['be', 'BE', 'Be', '??', 'ZZ', 'EU', 'UK', 'FRA', 'F', '', 'constructor'].map(countryNamed)).toEqual(['BE', 'BE', 'BE', null, null, null, null, null, null, null, null])
  })
})

it('says something of whatever is stored', () => {
  const anything = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(anything, fc.double(), fc.constantFrom(...locales), (text, amount, locale) => {
      expect(countryName(text, locale)).toBeDefined()
      expect(money(amount, text, locale)).toBeDefined()
    }),
  )
})
