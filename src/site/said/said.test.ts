import { participationRoles, sessionKinds } from '@/words'
import { languageName } from './languageName'
import { say } from './say'
import { contractLocale, wordsOf } from './wordsOf'

it('says values of the contract', () => {
  expect(say(sessionKinds, 'ROUND_TABLE', 'fr')).toBe('Table ronde')
  expect(say(participationRoles, 'CHAIR', 'en')).toBe('Chair')
})

it('refuses a value it has no word for', () => {
  expect(() => say(sessionKinds, 'KARAOKE' as 'TALK', 'fr')).toThrow('No word for KARAOKE')
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
