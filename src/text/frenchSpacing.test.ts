import fc from 'fast-check'
import { frenchSpacing } from './frenchSpacing'

it.each([
  ['publics : défendre', 'publics_: défendre'],
  ['publics: défendre', 'publics_: défendre'],
  ['Que faire ?', 'Que faire_?'],
  ['Que faire?', 'Que faire_?'],
  ['Quoi ?! Non !', 'Quoi_?! Non_!'],
  ['un ; deux', 'un_; deux'],
  ['« L’humain d’abord »', '«_L’humain d’abord_»'],
  ['«L’humain d’abord».', '«_L’humain d’abord_».'],
  ['« Pourquoi ? »', '«_Pourquoi_?_»'],
  ['à 14:30, voir https://example.org/?a=b', 'à 14:30, voir https://example.org/?a=b'],
  ['rien à faire', 'rien à faire'],
  ['a\u00a0: b', 'a_: b'],
])('spaces %j', (typed, set) => expect(frenchSpacing(typed)).toBe(set.replaceAll('_', '\u202f')))

it('changes nothing the second time, and no letter ever', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', '\u00a0', '\u202f', '!', '?', ':', ';', '«', '»', '.', '\n', '/') })
  fc.assert(
    fc.property(typed, (text) => {
      const once = frenchSpacing(text)
      expect(frenchSpacing(once)).toBe(once)
      expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
    { numRuns: 3_000 },
  )
})
