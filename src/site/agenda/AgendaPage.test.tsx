import type { EventLineFragment } from '@/ask/documents'
import { rendered } from '@/site/rendered.fixture'
import { AgendaPage } from './AgendaPage'
import { line } from './line.fixture'

const now = new Date('2026-11-24T10:00:00Z')
const cancelled = line({ id: 'cancelled', title: 'Assemblée', status: 'CANCELLED', statusReason: 'La salle n’est plus disponible.', startsAt: '2026-12-01T18:00:00+01:00' })
const postponed = line({ id: 'postponed', title: 'Marche', status: 'POSTPONED', startsAt: '2026-11-20T14:00:00+01:00' })
const january = line({ id: 'january', title: 'Week-end', startsAt: '2027-01-29T18:00:00+01:00', endsAt: '2027-01-31T16:00:00+01:00' })

function agenda(nodes: EventLineFragment[], { endCursor = null as string | null, isContinuation = false } = {}) {
  const list = { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } }
  return rendered(<AgendaPage list={list} now={now} path="/evenements" isContinuation={isContinuation} locale="fr" />)
}

it('puts events under their month, in the order given, and those without a date last', () => {
  expect(agenda([postponed, cancelled, line(), january]).headings).toEqual([
    { level: 1, text: 'Agenda' },
    { level: 2, text: 'Décembre 2026' },
    { level: 3, text: 'Assemblée' },
    { level: 3, text: 'Permanence papier : remplir ses dossiers à plusieurs' },
    { level: 2, text: 'Janvier 2027' },
    { level: 3, text: 'Week-end' },
    { level: 2, text: 'Date à venir' },
    { level: 3, text: 'Marche' },
  ])
})

it('says hours, place, price, booking and organisers', () => {
  expect(agenda([line()]).text).toContain('De 10 h à 17 h, Bibliothèque de quartier, Villeurbanne')
  expect(agenda([line()]).text).toContain('Gratuit, sans réservation')
  expect(agenda([line()]).text).toContain('Par Collectif A et Collectif B')
})

it('lays one event on paper: the first that one can go to', () => {
  const { html } = agenda([postponed, cancelled, line(), january])
  expect(html.match(/class="date sheet"/g)).toHaveLength(1)
  expect(html).toMatch(/class="date sheet"[^>]*>(?:(?!<\/article>).)*Permanence papier/)
})

it('says what is cancelled in words, with the reason and without the hours', () => {
  const { text } = agenda([cancelled])
  expect(text).toContain('Annulé')
  expect(text).toContain('La salle n’est plus disponible.')
  expect(text).not.toContain('18 h')
})

it('strikes the old day of what moved', () => {
  expect(agenda([line({ status: 'RESCHEDULED', previousStartsAt: '2026-11-28T10:00:00+01:00' })]).html).toContain('<del>samedi 28 novembre 2026</del>')
})

it('counts the organisers that do not fit', () => {
  const organisers = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ id: name, name }))
  expect(agenda([line({ organisers })]).text).toContain('Par A, B, C et 2 autres organisations')
  expect(agenda([line({ organisers: organisers.slice(0, 4) })]).text).toContain('Par A, B, C et D')
})

it('names the days of an event that lasts several', () => {
  expect(agenda([january]).text).toContain('Du vendredi 29 au dimanche 31 janvier 2027')
})

it('says that nothing is announced, without an empty list', () => {
  const { text, headings, html } = agenda([])
  expect(text).toContain('Aucun rendez-vous annoncé pour l’instant.')
  expect(headings).toEqual([{ level: 1, text: 'Agenda' }])
  expect(html).not.toContain('<ol')
})

it('leads on, and back to the beginning', () => {
  expect(agenda([line()]).html).not.toContain('class="paging')
  expect(agenda([line()], { endCursor: 'a+b=' }).html).toContain('href="/evenements?apres=a%2Bb%3D"')
  expect(agenda([line()], { isContinuation: true }).html).toContain('<a href="/evenements">Revenir au début</a>')
})
