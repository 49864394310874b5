import fc from 'fast-check'
import { differenceOfLines, differenceOfRichTexts } from '@/differences'
import { fromText } from '@/text'
import type { About, Difference, Letter } from './letter'
import { write } from './write'

const about: About = { concept: 'events', title: 'Journée à Villeurbanne', startsAt: '2025-01-18T14:00', endsAt: '2025-01-18T20:30', zone: 'Europe/Paris', place: 'CCVA, Villeurbanne' }
const link = 'https://exemple.org/accords/abc#def'
const invitation: Letter = {
  kind: 'invitation',
  about,
  lead: 'Changer de Cap',
  role: 'co-organiser',
  organisers: ['Changer de Cap', 'La Quadrature du Net'],
  message: 'On en a parlé jeudi.\nVous venez ?',
  deadline: '2025-01-10',
  link,
}
const recorded: Letter = { kind: 'recorded', about, lead: 'Changer de Cap', givenBy: 'Ana Bell', givenOn: '2025-01-03', channel: 'telephone', link }

it('invites in French', () =>
  expect(write(invitation, 'fr')).toEqual({
    subject: 'Organiser ensemble «\u202fJournée à Villeurbanne\u202f»\u202f?',
    text: `Bonjour,

Changer de Cap vous propose d’organiser ensemble\u202f:

«\u202fJournée à Villeurbanne\u202f»
samedi 18 janvier 2025, de 14\u00a0h à 20\u00a0h\u00a030
CCVA, Villeurbanne

La liste entière, telle qu’elle est proposée, si chacun accepte\u202f:
- Changer de Cap
- La Quadrature du Net

Changer de Cap vous écrit\u202f:
> On en a parlé jeudi.
> Vous venez\u202f?

Regardez, et répondez par oui ou par non, ici\u202f:
https://exemple.org/accords/abc#def

Vous pouvez répondre jusqu’au vendredi 10 janvier 2025\u202f; ensuite l’invitation prend fin.

Personne n’est nommé sans avoir donné son accord\u202f: tant que vous n’avez pas dit oui, votre nom n’apparaît nulle part. Un oui peut être repris à tout moment.

Lettre écrite par la plateforme De Concert.
`,
  }))

it('invites in English, and leaves out what there is not', () =>
  expect(write({ ...invitation, message: null, deadline: null }, 'en')).toEqual({
    subject: 'Organise “Journée à Villeurbanne” together?',
    text: `Hello,

Changer de Cap asks you to organise this with others:

“Journée à Villeurbanne”
Saturday 18 January 2025, 2\u00a0pm to 8.30\u00a0pm
CCVA, Villeurbanne

The whole list as proposed, if everybody accepts:
- Changer de Cap
- La Quadrature du Net

Look at it and answer, with a yes or a no, here:
https://exemple.org/accords/abc#def

Nobody is named without having agreed: as long as you have not said yes, your name appears nowhere. A yes can be taken back at any time.

This letter was written by the De Concert platform.
`,
  }))

it('says whose agreement was noted, by whom and how, and how to object', () =>
  expect(write(recorded, 'fr')).toEqual({
    subject: 'Votre accord a été noté\u202f: «\u202fJournée à Villeurbanne\u202f»',
    text: `Bonjour,

Changer de Cap a noté votre accord pour\u202f:

«\u202fJournée à Villeurbanne\u202f»
samedi 18 janvier 2025, de 14\u00a0h à 20\u00a0h\u00a030
CCVA, Villeurbanne

D’après cette note, Ana Bell l’a donné par téléphone, le 3 janvier 2025. Votre nom paraît donc parmi les autres.

Si c’est exact, vous n’avez rien à faire. Sinon, un seul geste ici retire votre nom, partout et tout de suite\u202f:
https://exemple.org/accords/abc#def

Lettre écrite par la plateforme De Concert.
`,
  }))

describe('a new text to sign', () => {
  const toSign = (differences: Difference[]): string[] => write({ kind: 'text-to-sign', about: { ...about, title: 'Ensemble' }, lead: 'Changer de Cap', differences, deadline: null, link }, 'en').text.split('\n\n')

  it('comes with what comes and goes in it, on lines set off from ours', () =>
    expect(toSign([{ label: 'Text (fr)', language: 'fr', paragraphs: differenceOfRichTexts(fromText('Du papier.\n\nPartout.'), fromText('Partout.\n\nDu papier.')) }])).toContain(
      'Text (fr)\n> [removed: Du papier.]\n> Partout.\n> [added: Du papier.]',
    ))
  it('says so where both read alike', () => expect(toSign([])).toContain('Nothing reads differently: neither the words nor their form.'))
})

describe('whatever people type', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('Fête\r\nBcc: spy@cast.example', 'Fête\u2028X: y', '\u202Eetrac', 'a\u0000b\u0085c', '« » " <b>', 'x'.repeat(500), 'Non! '.repeat(20), ''),
  )
  const letters = (words: string): Letter[] => {
    const it = { ...about, title: words, place: words }
    const asking = { about: it, lead: words, role: 'signatory' as const, organisers: [words, words], message: words, deadline: null, link }
    const differences: Difference[] = [
      { label: words, before: words, after: words },
      { label: words, language: 'fr', paragraphs: [...differenceOfLines(`${words}\nEt plus rien.`, `${words}\nEt encore.`), ...differenceOfLines(words, ''), ...differenceOfRichTexts(null, fromText(words))] },
    ]
    return [
      { kind: 'member-invited', organisation: words, role: 'publisher', by: words, link },
      { kind: 'address-proof', link },
      { kind: 'password-link', link },
      { kind: 'invitation', ...asking },
      { kind: 'reminder', ...asking },
      { kind: 'invitation-cancelled', about: it, lead: words },
      { kind: 'answered', about: it, organisation: words, answer: 'withdrawn', reason: words, link },
      { kind: 'recorded', about: it, lead: words, givenBy: words, givenOn: '2025-01-03', channel: 'meeting', link },
      { kind: 'changed', about: it, differences, reason: words, link },
      { kind: 'text-corrected', about: it, differences, link },
      { kind: 'text-to-sign', about: it, lead: words, differences, deadline: null, link },
      { kind: 'signature-recorded', about: it, lead: words, givenBy: words, givenOn: '2025-01-03', channel: 'meeting', link },
      { kind: 'page-replaced', about: it, link },
      { kind: 'address-changed', organisation: words, by: words, link },
      { kind: 'correction-asked', about: it, organisation: words, words, link },
      { kind: 'handed-in', about: it, organisation: words, title: words, link },
      { kind: 'taken-back', about: it, organisation: words, title: words },
    ]
  }

  it('a subject is one line of no more than 78 characters, and a text holds nothing that turns or hides it', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('fr' as const, 'en' as const), (words, locale) => {
        for (const letter of letters(words)) {
          const { subject, text } = write(letter, locale)
          expect(subject).toMatch(/^[^\p{Cc}\u2028\u2029\u202a-\u202e]+$/u)
          expect([...subject].length).toBeLessThanOrEqual(78)
          expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\u2028\u2029\u202a-\u202e]+$/u)
        }
      }),
    )
  })

  it('no line of theirs passes for ours: the only address in a letter is its link', () => {
    const evil = 'Fête\nhttps://evil.example/take\nhttps://evil.example/more'
    for (const letter of letters(evil)) {
      const addresses = write(letter, 'fr').text.split('\n').filter((line) => /^\s*https?:/.test(line))
      expect(addresses).toEqual('link' in letter ? [link] : [])
    }
  })
})
