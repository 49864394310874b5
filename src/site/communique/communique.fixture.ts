import type { CommuniquePageFragment } from '@/ask/documents'
import { line } from '@/site/agenda/line.fixture'
import { changerDeCap, halte, quadrature } from '@/site/collective/organisation.fixture'

/** A joint text about one event, corrected once. */
export const jointText: CommuniquePageFragment = {
  id: 'communique-1',
  slug: 'pour-defendre-l-acces-aux-droits',
  contentLocale: 'FR',
  kind: 'JOINT',
  title: 'Numérisation des services publics : pour défendre l’accès aux droits et combattre les inégalités',
  standfirst: 'Trois collectifs invitent à une journée de débats.',
  body: '<p>Une à une, les démarches passent à l’écran.</p><h2>Deux tables rondes</h2><p>La première part de ces vies compliquées.</p>',
  licence: 'CC_BY_SA',
  publishedAt: '2024-12-09T17:00:00+00:00',
  updatedAt: '2024-12-12T10:00:00+00:00',
  dateline: { place: 'Villeurbanne', date: '2024-12-09' },
  organisation: changerDeCap,
  signatories: [changerDeCap, quadrature, halte].map((organisation) => ({ organisation, signedOn: '2024-12-09' })),
  events: [line()],
  topics: [{ id: 't', slug: 'acces-aux-droits', contentLocale: 'FR', kind: 'THEME', title: 'Accès aux droits' }],
  pressContacts: [{ name: 'Permanence presse', phone: '04 65 71 12 34', email: 'presse@deconcert.example', hours: 'du lundi au vendredi', languages: ['fr', 'en'] }],
  corrections: [{ date: '2024-12-12', text: 'Le nom du lieu est désormais écrit en entier.' }],
  attachments: [],
}
