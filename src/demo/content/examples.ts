import { prose } from '../prose'

type Ids = Record<string, string>
type Day = (daysFromToday: number, hour: string) => string

export const exampleVenues = {
  library: { name: 'Bibliothèque de quartier (exemple)', city: 'Villeurbanne', department: 'Rhône', country: 'FR', accessibility: { answers: accessAnswers() } },
  house: { name: 'Maison des associations (exemple)', city: 'Grenoble', department: 'Isère', country: 'FR' },
}

/** Invented events, said to be so, dated from today: they keep the agenda alive and show its states. */
export const exampleEvents = (organisations: Ids, venues: Ids, day: Day) => [
  {
    coOrganisers: [organisations.b],
    event: {
      kind: 'workshop',
      title: { fr: 'Exemple : permanence papier, remplir ses dossiers à plusieurs', en: 'Example: paper surgery, filling in forms together' },
      summary: { fr: 'Un rendez-vous inventé, pour montrer le site.', en: 'An invented gathering, to show the site.' },
      lead: organisations.a,
      startsAt: day(11, '10:00'),
      endsAt: day(11, '17:00'),
      venue: venues.library,
      paper: 'green',
      price: { kind: 'free', currency: 'EUR' },
      booking: { policy: 'none' },
      services: [
        { kind: 'childcare', answer: 'yes' },
        { kind: 'sign-language', answer: 'unknown' },
        { kind: 'hearing-loop', answer: 'no' },
      ],
    },
    sessions: [
      {
        kind: 'workshop',
        title: { fr: 'Exemple : dossiers d’aide au logement', en: 'Example: housing benefit forms' },
        startsAt: day(11, '10:30'),
        endsAt: day(11, '12:00'),
        participations: [{ role: 'moderator', placeholder: 'to-be-confirmed' }],
      },
    ],
  },
  {
    coOrganisers: [organisations.a, organisations.d],
    event: {
      kind: 'conference',
      title: { fr: 'Exemple : conférence au téléphone, contester une décision automatique', en: 'Example: conference by telephone, contesting an automatic decision' },
      lead: organisations.b,
      startsAt: day(32, '18:30'),
      attendanceMode: 'online',
      onlineUrl: 'https://deconcert.example/conference',
      paper: 'blue',
      price: { kind: 'pay-what-you-can', currency: 'EUR' },
      booking: { policy: 'recommended', email: 'reservations@deconcert.example' },
    },
    sessions: [],
  },
  {
    coOrganisers: [],
    // In French only: the English page says so.
    event: {
      kind: 'other',
      title: 'Exemple : journée d’étude ouverte, ce que l’obligation numérique fait aux personnes âgées, aux détenus, aux exilés et à celles et ceux qui les accompagnent',
      lead: organisations.d,
      startsAt: day(66, '09:30'),
      endsAt: day(67, '18:00'),
      venue: venues.house,
      paper: 'pink',
      price: { kind: 'fixed', amount: 500, note: 'gratuit sans justificatif', currency: 'EUR' },
      booking: { policy: 'required', phone: { number: '04 65 71 12 34', hours: 'numéro d’exemple' } },
    },
    sessions: [],
  },
  {
    coOrganisers: [organisations.a],
    event: {
      kind: 'workshop',
      title: { fr: 'Exemple : lire une notification d’indu ensemble', en: 'Example: reading an overpayment notice together' },
      lead: organisations.b,
      startsAt: day(-17, '10:00'),
      endsAt: day(-17, '12:30'),
      venue: venues.house,
      paper: 'green',
      price: { kind: 'free', currency: 'EUR' },
      booking: { policy: 'none' },
    },
    sessions: [],
  },
]

export const exampleText = (organisations: Ids) => ({
  kind: 'own',
  organisation: organisations.a,
  title: { fr: 'Exemple : titre d’un communiqué, tel qu’un collectif l’écrirait', en: 'Example: title of a communiqué, as a collective would write it' },
  standfirst: { fr: 'Un texte inventé, pour montrer le site.', en: 'An invented text, to show the site.' },
  body: {
    fr: prose('Un texte peut ne parler d’aucun rendez-vous : il paraît alors ici et sur la page du collectif.'),
    en: prose('A text may be about no gathering: it then appears here and on the collective’s page.'),
  },
})

function accessAnswers() {
  return [
    { kind: 'step-free-entrance', answer: 'yes' },
    { kind: 'accessible-toilets', answer: 'yes' },
    { kind: 'hearing-equipment', answer: 'unknown' },
  ]
}
