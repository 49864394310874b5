import { isSlug, slugOf } from './slugs'

it.each([
  ['Numérisation : l’accès aux droits', 'numerisation-l-acces-aux-droits'],
  ['  Cœur & Æ  ', 'coeur-ae'],
  ['Ça — déjà ?', 'ca-deja'],
  ['日本', ''],
])('writes %s as an address', (words, slug) => expect(slugOf(words)).toBe(slug))

it('cuts a long title between two words', () => {
  expect(slugOf('défendre ensemble un accès pour toutes et tous', 20)).toBe('defendre-ensemble-un')
  expect(slugOf('anticonstitutionnellement', 10)).toBe('anticonsti')
})

it.each([
  ['a-b-2025', true],
  ['a--b', false],
  ['-a', false],
  ['É', false],
  ['../admin', false],
  ['a'.repeat(101), false],
])('knows whether %s may be an address', (text, expected) => expect(isSlug(text)).toBe(expected))
