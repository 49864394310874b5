import { passwordProblems } from '@/words/forms'
import { problemWith } from './passwordRules'

const { tooShort, tooLong, common, aboutYou } = passwordProblems
const camille = { name: 'Camille Ferrand-Œuvrard', email: 'cferrand@changerdecap.example' }

it.each([
  ['eleven characters', 'x7!kQ9m_rT4', tooShort],
  ['eleven emoji, which count once each', '🎺'.repeat(11), tooShort],
  ['257 characters', 'un long texte '.repeat(20).slice(0, 257), tooLong],
  ['one character, over and over', 'aaaaaaaaaaaa', common],
  ['one piece, over and over', 'blablablabla', common],
  ['a row of the keyboard', 'azertyuiop12', common],
  ['digits in order', '123456789012', common],
  ['digits backwards', '098765432109', common],
  ['a common French one', 'Motdepasse2026!', common],
  ['the same with spaces', 'mon mot de passe', common],
  ['a season and a year', 'Printemps2026', common],
  ['a common English one, disguised', 'P@ssw0rd1234', common],
  ['two common words', 'jetaime bonjour', common],
  ['the site’s name', 'De Concert 2026', common],
  ['one’s own name', 'CamilleFerrand1', aboutYou],
  ['one’s own name with other accents', 'Çamille Oeuvrard', aboutYou],
  ['one’s own address', 'cferrand@changerdecap', aboutYou],
])('refuses %s', (_what, password, problem) => expect(problemWith(password, camille)).toEqual(problem))

it.each([
  ['four words', 'cheval agrafe pile correcte'],
  ['a sentence with a common word in it', 'le soleil tape sur la zone artisanale'],
  ['random signs', 'x7!kQ9m_rT4z'],
  ['what the platform makes', 'Zm9vYmFyYmF6cXV4eHl6'],
  ['another alphabet', 'пароль не скажу'],
  ['256 characters', 'une phrase qui ne finit jamais, vraiment. '.repeat(7).slice(0, 256)],
])('accepts %s', (_what, password) => expect(problemWith(password, camille)).toBeNull())

it('knows nothing about somebody without a name', () => expect(problemWith('ferrand a trois vélos', { name: null, email: null })).toBeNull())
