import type { EventPageFragment, ParticipantFragment, SessionSlotFragment } from '@/ask/documents'
import { ccva } from '@/site/venue/venue.fixture'
import { changerDeCap, halte, quadrature } from '@/site/collective/organisation.fixture'

/** The event of 18 January 2025, as the door gives it in French. */
export const firstEvent: EventPageFragment = {
  id: 'event-1',
  slug: 'numerisation-des-services-publics',
  contentLocale: 'FR',
  kind: 'DAY',
  title: 'Numérisation des services publics : défendre l’accès aux droits, combattre les inégalités',
  summary: 'Que deviennent les droits quand il ne reste qu’un écran ? Une après-midi pour regarder ensemble ce que cela fait aux plus fragiles.',
  body: null,
  status: 'SCHEDULED',
  statusReason: null,
  startsAt: '2025-01-18T14:00:00+01:00',
  endsAt: '2025-01-18T20:30:00+01:00',
  doorsAt: null,
  timeZone: 'Europe/Paris',
  notices: [],
  previousStartsAt: null,
  previousEndsAt: null,
  slots: [],
  attendanceMode: 'ON_SITE',
  onlineUrl: null,
  paper: 'YELLOW',
  audience: 'Ouvert à toutes et tous, en particulier aux personnes qui subissent la déshumanisation des services publics.',
  languages: ['fr'],
  practicalNotes: null,
  accessContact: 'Par SMS au 06 39 98 12 34, si possible avant le 11 janvier.',
  licence: 'CC_BY_SA',
  updatedAt: '2025-01-10T08:40:00+00:00',
  image: null,
  parent: null,
  venue: ccva,
  organisers: [quadrature, changerDeCap, halte],
  supporters: [{ mention: 'avec le soutien de la Ville de Villeurbanne', logo: null }],
  price: { kind: 'PAY_WHAT_YOU_CAN', note: 'prix libre et conscient', amount: null, minimum: null, currency: 'EUR' },
  booking: {
    policy: 'RECOMMENDED',
    url: 'https://www.helloasso.com/',
    provider: 'HelloAsso',
    email: null,
    postalAddress: null,
    atTheDoor: true,
    closesAt: null,
    full: false,
    by: changerDeCap,
    phone: { number: '04 65 71 12 34', hours: 'du lundi au vendredi, de 10 h à 12 h' },
  },
  services: [
    { kind: 'SIGN_LANGUAGE', answer: 'UNKNOWN', note: null, askBefore: null, contact: null },
    { kind: 'CHILDCARE', answer: 'ON_REQUEST', note: null, askBefore: '2025-01-11', contact: null },
  ],
  topics: [
    {
      id: 'topic-case',
      slug: 'algorithme-de-la-cnaf',
      contentLocale: 'FR',
      kind: 'CASE',
      title: 'Contre l’algorithme de notation de la CNAF',
      summary: 'Le calcul qui note chaque allocataire et désigne qui sera contrôlé.',
      link: null,
      campaign: null,
      initiative: null,
      case: { court: 'Conseil d’État', parties: null, claimantCount: 15, filedIn: '2024-10', claimants: [changerDeCap, quadrature] },
    },
    {
      id: 'topic-campaign',
      slug: 'services-essentiels',
      contentLocale: 'FR',
      kind: 'CAMPAIGN',
      title: 'Accéder aux services essentiels sans passer par le numérique',
      summary: null,
      link: null,
      case: null,
      initiative: null,
      campaign: { since: null, scope: 'EUROPEAN', carriedBy: [] },
    },
    theme('acces-aux-droits', 'Accès aux droits'),
    theme('intelligence-artificielle', 'Intelligence artificielle'),
  ],
  sessions: [
    session('session-1', '14:30', 'Interroger la dématérialisation et la gestion algorithmique dans les services publics', [
      person('Clara Deville', { words: 'sociologue, auteure de « L’État social à distance »' }),
      person('Jaoued Doudouh', { words: 'président', organisation: { id: 'o-psn', name: 'Pas Sans Nous 38' } }),
      person('Imogen Richmond-Bishop', { words: 'chercheuse', organisation: { id: 'o-ai', name: 'Amnesty International' } }),
      unnamed('SPEAKERS', 'Des intervenant·es de La Quadrature du Net'),
      unnamed('SPEAKERS', 'Des intervenant·es de Changer de Cap'),
    ]),
    session('session-2', '17:30', 'Adapter le numérique à l’humain et non l’inverse : exercer ses droits sans passer obligatoirement par le numérique', [
      person('Daniel Flinker', {
        words: 'stratège de la campagne « L’humain d’abord »',
        organisation: { id: 'o-le', name: 'Lire et Écrire Bruxelles' },
        campaign: { id: 'topic-lha', title: 'L’humain d’abord' },
      }),
      person('Gaëtan Constant', { words: 'adjoint au maire, qualité du service public', organisation: { id: 'o-vv', name: 'Ville de Villeurbanne' } }),
      person('Chloé Berthélémy', { organisation: { id: 'o-edri', name: 'EDRi' } }),
      unnamed('SPEAKER', 'Un·e intervenant·e de Halte au Contrôle numérique'),
    ]),
  ],
  communiques: [
    {
      id: 'communique-1',
      slug: 'pour-defendre-l-acces-aux-droits',
      contentLocale: 'FR',
      kind: 'JOINT',
      title: 'Numérisation des services publics : pour défendre l’accès aux droits et combattre les inégalités',
      standfirst: 'Trois collectifs ouvrent une journée de débats.',
      publishedAt: '2024-12-09T17:00:00+00:00',
      organisation: changerDeCap,
      signatories: [changerDeCap, quadrature, halte].map((organisation) => ({ organisation })),
    },
  ],
}

function theme(slug: string, title: string): EventPageFragment['topics'][number] {
  return { id: `topic-${slug}`, slug, contentLocale: 'FR', kind: 'THEME', title, summary: null, link: null, case: null, campaign: null, initiative: null }
}

function session(id: string, hour: string, title: string, participations: ParticipantFragment[]): SessionSlotFragment {
  return {
    id,
    contentLocale: 'FR',
    kind: 'ROUND_TABLE',
    title,
    summary: 'On partira de ce que vivent les gens, à la campagne comme dans les quartiers populaires.',
    body: null,
    startsAt: `2025-01-18T${hour}:00+01:00`,
    endsAt: null,
    room: null,
    language: 'fr',
    recording: 'UNDECIDED',
    questions: [],
    parts: [
      { title: null, text: 'Dans un premier temps, les inégalités d’accès aux droits.' },
      { title: null, text: 'Dans un deuxième temps, la surveillance sociale et les moyens de la combattre.' },
    ],
    resources: [],
    participations,
  }
}

type Stated = Partial<ParticipantFragment['affiliations'][number]>

export function person(name: string, stated: Stated): ParticipantFragment {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const affiliations = [{ words: null, language: 'fr', organisation: null, campaign: null, ...stated }]
  return { id: `p-${slug}`, role: 'SPEAKER', name, confirmation: null, speaker: { id: slug, slug }, placeholder: null, affiliations }
}

export function unnamed(kind: NonNullable<ParticipantFragment['placeholder']>['kind'], name: string): ParticipantFragment {
  return { id: `p-${name}`, role: 'SPEAKER', name, confirmation: null, speaker: null, placeholder: { kind, organisation: null }, affiliations: [] }
}
