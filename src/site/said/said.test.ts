import { participationRoles, sessionKinds } from '@/words'
import { languageName } from './languageName'
import { either, listed } from './listed'
import { money } from './money'
import { say } from './say'
import { contractLocale, wordsOf } from './wordsOf'

it('says values of the contract', () => {
  expect(say(sessionKinds, 'ROUND_TABLE', 'fr')).toBe('Table ronde')
  expect(say(participationRoles, 'CHAIR', 'en')).toBe('Chair')
})

it('refuses a value it has no word for', () => {
  expect(() => say(sessionKinds, 'KARAOKE' as 'TALK', 'fr')).toThrow('No word for KARAOKE')
})

it.each([
  [500, 'EUR', 'fr', '5 €'],
  [550, 'EUR', 'fr', '5,50 €'],
  [500, 'EUR', 'en', '€5'],
  [1000, 'JPY', 'en', '¥1,000'],
] as const)('counts money in its smallest unit: %s %s', (amount, currency, locale, said) => {
  expect(money(amount, currency, locale).replace(/\s/g, ' ')).toBe(said)
})

it('lists names as people do', () => {
  expect(listed(['A', 'B', 'C'], 'fr')).toBe('A, B et C')
  expect(listed(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  expect(either(['par téléphone', 'sur place'], 'fr')).toBe('par téléphone ou sur place')
})

it('names languages, and keeps a code it does not know', () => {
  expect(languageName('fsl', 'fr')).toBe('langue des signes française')
  expect(languageName('oc', 'fr')).toBe('oc')
})

it('marks the words that are not in the language of the page', () => {
  expect(wordsOf({ contentLocale: 'FR' }, 'en').lang).toBe('fr')
  expect(wordsOf({ contentLocale: 'FR' }, 'fr').lang).toBeUndefined()
  expect(wordsOf({ contentLocale: 'FR' }, 'en').set('Qui ?')).toBe('Qui\u202f?')
  expect(wordsOf({ contentLocale: 'EN' }, 'fr').set('Who ?')).toBe('Who ?')
  expect(contractLocale('en')).toBe('EN')
})
