import fc from 'fast-check'
import { locales } from '@/words'
import { fill } from './addressOf'
import { addressOf, alternatesOf, isSlug, match, missingAt } from './index'
import { type Addressed, table } from './table'

const pages = Object.keys(table) as Addressed[]
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/)
const paramsOf = (page: Addressed, value: string): Record<string, string> => (table[page].fr.includes(':slug') ? { slug: value } : {})

it('finds its way back from every address it gives', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.constantFrom(...locales), slug, (page, locale, value) => {
      const params = paramsOf(page, value)
      const path = fill(page, locale, params)
      expect(match(path)).toEqual({ page, locale, params, path })
    }),
  )
})

it('gives two pages or two languages two addresses', () => {
  const all = pages.flatMap((page) => locales.map((locale) => fill(page, locale, paramsOf(page, 'x'))))
  expect(new Set(all).size).toBe(all.length)
})

it('writes French addresses in French and English ones in English', () => {
  expect(addressOf('event', 'fr', { slug: 'fete' })).toBe('/evenements/fete')
  expect(addressOf('event', 'en', { slug: 'fete' })).toBe('/en/events/fete')
  expect(addressOf('home', 'fr')).toBe('/')
})

it('links each page to itself in the other languages', () => {
  const at = match('/en/venues/ccva')
  expect(at && alternatesOf(at)).toEqual([
    { locale: 'fr', path: '/lieux/ccva' },
    { locale: 'en', path: '/en/venues/ccva' },
  ])
})

it.each(['', '/en/', '/evenements/', '/evenements/Fete', '/evenements/a/b', '/evenements/..', '/evenements/a%2Fb', '/fr', '/missing', '/_next/data'])(
  'knows no page at %j',
  (path) => expect(match(path)).toBeNull(),
)

it('knows a page at no address but its own, whatever is asked', () => {
  let found = 0
  const part = fc.oneof(fc.string(), fc.constantFrom('en', 'evenements', 'events', 'lieux', 'venues', 'ccva', 'CCVA', 'a--b', 'a%2Fb'))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const path = `/${parts.join('/')}`
      const at = match(path)
      if (!at) return
      found++
      expect(at.page === 'missing' ? null : fill(at.page, at.locale, at.params)).toBe(path)
    }),
  )
  expect(found).toBeGreaterThan(0)
})

it('apologises in the language of the address', () => {
  expect(missingAt('/en/nothing')).toEqual({ page: 'missing', locale: 'en', params: {}, path: '/en/nothing' })
  expect(missingAt('/rien').locale).toBe('fr')
  expect(missingAt('/entree').locale).toBe('fr')
  expect(alternatesOf(missingAt('/rien'))).toEqual([])
})

it('refuses to invent the name of a thing', () => {
  expect(() => fill('event', 'fr', {})).toThrow('The address of event needs its slug')
})

it.each([
  ['a-b-2025', true],
  ['a'.repeat(100), true],
  ['a--b', false],
  ['-a', false],
  ['É', false],
  ['../admin', false],
  ['a'.repeat(101), false],
])('knows whether %s may name a thing, in an address too', (text, expected) => expect([isSlug(text), match(`/lieux/${text}`) !== null]).toEqual([expected, expected]))
