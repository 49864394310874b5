import type { OrganisationPageFragment } from '@/ask/documents'
import { line } from '@/site/agenda/line.fixture'
import { firstEvent } from '@/site/event/firstEvent.fixture'
import { rendered } from '@/site/rendered.fixture'
import { CollectivePage } from './CollectivePage'
import { halte } from './organisation.fixture'

const pageInfo = { hasNextPage: false, endCursor: null }
const none = { nodes: [], pageInfo }
const named: OrganisationPageFragment = {
  ...halte, summary: null, body: null, logo: null, website: null, email: null, phone: null, postalAddress: null,
  pressContacts: [], links: [], boilerplate: null, legal: null, updatedAt: '2025-01-10T08:40:00+00:00',
}
const read = (changes: Partial<OrganisationPageFragment> = {}, lists = {}) =>
  rendered(<CollectivePage organisation={{ ...named, ...changes }} upcoming={none} past={none} communiques={none} now={new Date('2026-11-24')} locale="fr" {...lists} />)

it('has no section for what is not known of a body that is only named', () => {
  expect(read().headings).toEqual([{ level: 1, text: 'Halte au Contrôle numérique' }])
  expect(read({ legal: { form: null, rna: null, siret: null, seat: null, publicationDirector: null, host: null, carriedBy: null } }).headings).toHaveLength(1)
})

it('says what it is, what it writes and organises, how to reach it, who answers for it', () => {
  const page = read(
    { phone: { number: '04 65 71 12 34', hours: 'le mardi' }, website: 'https://hcn.example/', legal: { form: 'Collectif de fait', rna: null, siret: null, seat: null, publicationDirector: null, host: null, carriedBy: null } },
    { upcoming: { nodes: [line()], pageInfo }, communiques: { nodes: firstEvent.communiques, pageInfo } },
  )
  expect(page.text).toContain('Collectif, local, Saint-Étienne')
  expect(page.headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
    '1 Halte au Contrôle numérique',
    '2 Communiqués',
    `3 ${firstEvent.communiques[0]?.title}`,
    '2 À venir',
    '3 Permanence papier : remplir ses dossiers à plusieurs',
    '2 Contact',
    '2 Qui répond',
  ])
  expect(page.text).toContain('hcn.example')
})
