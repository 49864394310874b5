import fc from 'fast-check'
import { isSlug } from '@/addresses'
import { slugOf } from './slugOf'

it.each([
  ['Numérisation : l’accès aux droits', 'numerisation-l-acces-aux-droits'],
  ['  Cœur & Æ  ', 'coeur-ae'],
  ['Ça — déjà ?', 'ca-deja'],
  ['Ελλάδα, Κυψέλη', 'ellada-kypseli'],
  ['Пермь и Київ', 'perm-i-kiiv'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['İstanbul, Đà Nẵng', 'istanbul-da-nang'],
  ['日本', 'riben'],
  ['العربية', 'lrbyh'],
  ['5 € à 14 h ½', '5-a-14-h-1-2'],
  ['🎉 Fête ™', 'fete-tm'],
  ['🎉 — !', ''],
])('writes %s as an address', (words, slug) => expect(slugOf(words)).toBe(slug))

it('writes letters and accents that are kept apart as those that are kept together', () => expect(slugOf('Été'.normalize('NFD'))).toBe('ete'))

it('cuts a long title between two words', () => {
  expect(slugOf('défendre ensemble un accès pour toutes et tous', 20)).toBe('defendre-ensemble-un')
  expect(slugOf('anticonstitutionnellement', 10)).toBe('anticonsti')
})

it('gives an address, or nothing, whatever is typed', () => {
  let many = 0
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (words, length) => {
      const slug = slugOf(words, length)
      if (slug === '') return
      many++
      expect(isSlug(slug)).toBe(true)
      expect(slug.length).toBeLessThanOrEqual(length)
    }),
  )
  expect(many).toBeGreaterThan(0)
})
