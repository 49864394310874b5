import type { CommuniquePageFragment } from '@/ask/documents'
import { line } from '@/site/agenda/line.fixture'
import { changerDeCap } from '@/site/collective/organisation.fixture'
import { rendered } from '@/site/rendered.fixture'
import { CommuniquePage } from './CommuniquePage'
import { jointText } from './communique.fixture'

const now = new Date('2026-11-24T10:00:00Z')
const read = (changes: Partial<CommuniquePageFragment> = {}) => rendered(<CommuniquePage communique={{ ...jointText, ...changes }} now={now} locale="fr" />)

it('names everybody who signed, each with the date of the text signed', () => {
  const { text } = read()
  expect(text).toContain('Signé par')
  for (const name of ['Changer de Cap', 'La Quadrature du Net', 'Halte au Contrôle numérique']) expect(text).toContain(`${name} texte du 9 décembre 2024`)
})

it('invents no date for a signature', () => {
  expect(read({ signatories: [{ organisation: changerDeCap, signedOn: null }], publishedAt: '2024-12-20T10:00:00+00:00' }).text).not.toMatch(/texte du|20 décembre/)
})

it('names the one collective that publishes its own text', () => {
  const { text, html } = read({ kind: 'OWN', signatories: [] })
  expect(text).toContain('Publié par')
  expect(text).toContain('Changer de Cap publié le 9 décembre 2024')
  expect(html).not.toContain('La Quadrature du Net')
})

it('begins with its dateline and ends with its corrections', () => {
  const { text } = read()
  expect(text).toContain('Villeurbanne, le 9 décembre 2024.')
  expect(text).toContain('Correction du 12 décembre 2024. Le nom du lieu est désormais écrit en entier.')
})

it('takes the facts of its event from the event, as they are now', () => {
  expect(read().text).toContain('Samedi 5 décembre 2026, de 10 h à 17 h')
  expect(read({ events: [line({ status: 'CANCELLED' })] }).text).toContain('Annulé')
})

it('lists several events without a second sheet of paper', () => {
  const { html } = read({ events: [line(), line({ id: 'other' })] })
  expect(html).not.toContain('sheet')
  expect(html.match(/<article class="date"/g)).toHaveLength(2)
})

it('leaves out what it does not have', () => {
  const page = read({ body: null, standfirst: null, dateline: null, corrections: [], events: [], topics: [], pressContacts: [], licence: null, signatories: [], organisation: changerDeCap })
  expect(page.headings.map(({ text }) => text)).toEqual([jointText.title.replaceAll('\u202f', ' '), 'Publié par'])
})

it('tells the press whom to call, in which languages', () => {
  expect(read().text).toContain('du lundi au vendredi ; français et anglais')
  expect(read().html).toContain('href="tel:+33465711234"')
})
