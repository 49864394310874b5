import type { HomePageQuery } from '@/ask/documents'
import { line } from '@/site/agenda/line.fixture'
import { halte } from '@/site/collective/organisation.fixture'
import { rendered } from '@/site/rendered.fixture'
import { HomePage } from './HomePage'

const now = new Date('2026-11-24T10:00:00Z')
const pageInfo = { hasNextPage: false, endCursor: null }
const empty: HomePageQuery = {
  site: { name: 'De Concert', intro: null, footer: null, email: null, phone: null, postalAddress: null },
  upcoming: { nodes: [], pageInfo },
  last: { nodes: [] },
  communiques: { nodes: [], pageInfo },
  collectives: { nodes: [] },
}
const home = (changes: Partial<HomePageQuery>) => rendered(<HomePage home={{ ...empty, ...changes }} now={now} locale="fr" />)

it('shows the agenda by month, then who we are', () => {
  expect(home({ upcoming: { nodes: [line()], pageInfo }, collectives: { nodes: [halte] } }).headings).toEqual([
    { level: 1, text: 'Organiser ensemble, chacun sa voix' },
    { level: 2, text: 'Agenda' },
    { level: 3, text: 'Décembre 2026' },
    { level: 4, text: 'Permanence papier : remplir ses dossiers à plusieurs' },
    { level: 2, text: 'Qui nous sommes' },
    { level: 3, text: 'Halte au Contrôle numérique' },
  ])
})

it('says when the last event was while none is announced', () => {
  const last = { nodes: [{ id: 'x', slug: 'x', startsAt: '2026-11-07T10:00:00+01:00' }] }
  expect(home({ last }).text).toContain('Aucun rendez-vous annoncé pour l’instant. Le dernier a eu lieu le 7 novembre 2026.')
})

it('stands with nothing in it, without a heading for what is not there', () => {
  expect(home({}).headings.map(({ text }) => text)).toEqual(['Organiser ensemble, chacun sa voix', 'Agenda', 'Qui nous sommes'])
})
