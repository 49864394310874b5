import { prose } from '../prose'

type Ids = Record<string, string>

/** Facts of 18 January 2025, restated in our own words. */
export const venue = {
  name: 'Centre culturel et de la vie associative',
  acronym: 'CCVA',
  street: '234 cours Émile-Zola',
  city: 'Villeurbanne',
  department: 'Rhône',
  country: 'FR',
}

const announcedIn = 'annonce publique de la journée du 18 janvier 2025'

export const speakers = {
  deville: { name: 'Clara Deville', works: [{ title: 'L’État social à distance' }], consent: { announcedIn } },
  doudouh: { name: 'Jaoued Doudouh', consent: { announcedIn } },
  richmond: { name: 'Imogen Richmond-Bishop', consent: { announcedIn } },
  flinker: { name: 'Daniel Flinker', consent: { announcedIn } },
  constant: { name: 'Gaëtan Constant', consent: { announcedIn } },
  berthelemy: { name: 'Chloé Berthélémy', consent: { announcedIn } },
}

export const topics = (organisations: Ids) => ({
  dematerialisation: {
    kind: 'theme',
    title: { fr: 'Dématérialisation des services publics', en: 'Public services going digital' },
  },
  rights: { kind: 'theme', title: { fr: 'Accès aux droits', en: 'Access to rights' } },
  scoring: { kind: 'theme', title: { fr: 'Algorithmes de notation', en: 'Scoring algorithms' } },
  ai: { kind: 'theme', title: { fr: 'Intelligence artificielle', en: 'Artificial intelligence' } },
  nonDigital: { kind: 'theme', title: { fr: 'Droit au non-numérique', en: 'Right to non-digital services' } },
  territories: { kind: 'theme', title: { fr: 'Inégalités territoriales', en: 'Unequal territories' } },
  cnaf: {
    kind: 'case',
    title: {
      fr: 'Devant le Conseil d’État, contre l’algorithme de notation de la CNAF',
      en: 'Before the Conseil d’État, against the CNAF’s scoring algorithm',
    },
    summary: {
      fr: 'En octobre 2024, quinze organisations, dont Changer de Cap et La Quadrature du Net, ont attaqué le calcul qui note chaque allocataire et désigne qui sera contrôlé.',
      en: 'In October 2024 fifteen organisations, among them Changer de Cap and La Quadrature du Net, challenged the calculation that scores every claimant and singles out who is to be checked.',
    },
    court: { fr: 'Conseil d’État', en: 'Conseil d’État (the highest administrative court of France)' },
    parties: {
      fr: 'Quinze organisations contre la CNAF (Caisse nationale d’allocations familiales)',
      en: 'Fifteen organisations against the CNAF (the national family allowance fund)',
    },
    claimants: [{ organisation: organisations.cap }, { organisation: organisations.quadrature }],
    claimantCount: 15,
    filedIn: '2024-10',
  },
  essential: {
    kind: 'campaign',
    title: {
      fr: 'Accéder aux services essentiels sans passer par le numérique',
      en: 'Essential services without having to go digital',
    },
    summary: {
      fr: 'Une campagne menée à l’échelle européenne. Dans plusieurs pays d’Europe, des algorithmes du domaine social sont eux aussi contestés.',
      en: 'A campaign at European level. In several European countries, algorithms in the social field are being challenged too.',
    },
    scope: 'european',
  },
  humain: {
    kind: 'campaign',
    title: { fr: 'L’humain d’abord', en: 'L’humain d’abord (humans first)' },
    summary: {
      fr: 'Une action collective belge, trois ans de campagne pour des services essentiels avec quelqu’un en face.',
      en: 'A Belgian collective action, three years of campaign for essential services with somebody to talk to.',
    },
    scope: 'national',
  },
  objector: {
    kind: 'initiative',
    title: { fr: 'Un statut d’objecteur ou d’objectrice du numérique', en: 'A status of digital objector' },
    summary: { fr: 'Un travail commun, à Saint-Étienne, pour définir ce statut.', en: 'Work done together, in Saint-Étienne, to define this status.' },
    place: 'Saint-Étienne',
  },
  city: {
    kind: 'initiative',
    title: { fr: 'Le droit au non-numérique à Villeurbanne', en: 'The right to non-digital services in Villeurbanne' },
    summary: {
      fr: 'La ville garantit ce droit dans ses services municipaux.',
      en: 'The city guarantees this right in its municipal services.',
    },
    carriedBy: [{ organisation: organisations.villeurbanne }],
    place: 'Villeurbanne',
  },
})

export const event = (organisations: Ids, topic: Ids, venueId: string) => ({
  kind: 'day',
  title: {
    fr: 'Numérisation des services publics : défendre l’accès aux droits, combattre les inégalités',
    en: 'Public services go digital: defending access to rights, fighting inequality',
  },
  summary: {
    fr: 'Que deviennent les droits quand le guichet ferme et qu’il ne reste qu’un écran ? Une après-midi pour regarder ensemble ce que la numérisation fait aux plus fragiles, et ce qui permet d’y résister.',
    en: 'What becomes of rights when the counter closes and only a screen is left? An afternoon to look together at what going digital does to the most fragile, and at what helps to resist it.',
  },
  lead: organisations.cap,
  startsAt: '2025-01-18T14:00',
  endsAt: '2025-01-18T20:30',
  zone: 'Europe/Paris',
  attendanceMode: 'on-site',
  venue: venueId,
  paper: 'yellow',
  audience: {
    fr: 'Ouvert à toutes et tous, en particulier aux personnes qui subissent la déshumanisation des services publics.',
    en: 'Open to all, in particular to those who suffer from public services losing their human side.',
  },
  languages: [],
  supporters: [
    {
      organisation: organisations.villeurbanne,
      mention: { fr: 'avec le soutien de la Ville de Villeurbanne', en: 'with the support of the City of Villeurbanne' },
    },
  ],
  price: { kind: 'pay-what-you-can', note: { fr: 'prix libre et conscient', en: 'pay what you can, knowingly' }, currency: 'EUR' },
  booking: { policy: 'recommended', provider: 'HelloAsso', by: organisations.cap },
  topics: ['dematerialisation', 'rights', 'scoring', 'ai', 'nonDigital', 'territories', 'cnaf', 'essential'].map((key) => ({ topic: topic[key] })),
})

export const sessions = (eventId: string, organisations: Ids, topic: Ids, speaker: Ids) => [
  {
    event: eventId,
    kind: 'round-table',
    startsAt: '2025-01-18T14:30',
    title: {
      fr: 'Interroger la dématérialisation et la gestion algorithmique dans les services publics',
      en: 'Questioning digital-only procedures and algorithmic management in public services',
    },
    body: {
      fr: prose(
        'On partira de ce que vivent les gens, à la campagne comme dans les quartiers populaires, quand la dématérialisation est imposée.',
      ),
      en: prose(
        'We will start from what people live through, in the countryside as in working-class districts, when going digital is imposed.',
      ),
    },
    parts: [
      {
        text: {
          fr: 'Dans un premier temps, les inégalités d’accès aux droits et ce que changerait l’intelligence artificielle dans les décisions qui nous concernent.',
          en: 'First, unequal access to rights, and what artificial intelligence would change in decisions about us.',
        },
      },
      {
        text: {
          fr: 'Dans un deuxième temps, la surveillance sociale, qui vise d’abord les plus pauvres, et les moyens de la combattre.',
          en: 'Then, social surveillance, which targets the poorest first, and the means to fight it.',
        },
      },
    ],
    topics: ['cnaf', 'ai', 'scoring'].map((key) => ({ topic: topic[key] })),
    participations: [
      named(speaker.deville, { words: 'sociologue, auteure de « L’État social à distance »' }),
      named(speaker.doudouh, { words: 'président du syndicat des quartiers populaires', organisation: organisations.pasSansNous }),
      named(speaker.richmond, { words: 'chercheuse', organisation: organisations.amnesty }),
      unnamed('speakers', organisations.quadrature),
      unnamed('speakers', organisations.cap),
    ],
  },
  {
    event: eventId,
    kind: 'round-table',
    startsAt: '2025-01-18T17:30',
    title: {
      fr: 'Adapter le numérique à l’humain et non l’inverse : exercer ses droits sans passer obligatoirement par le numérique',
      en: 'Fit the digital to humans, not the reverse: exercising one’s rights without having to go digital',
    },
    body: {
      fr: prose(
        'Refuser l’obligation d’un écran n’est pas refuser le progrès. Trois expériences, en Belgique, à Saint-Étienne et à Villeurbanne, montrent par où commencer.',
      ),
      en: prose(
        'Refusing a compulsory screen is not refusing progress. Three experiences, in Belgium, in Saint-Étienne and in Villeurbanne, show where to begin.',
      ),
    },
    parts: [
      {
        text: {
          fr: 'En Belgique, « L’humain d’abord », trois ans d’action collective pour des services essentiels avec quelqu’un en face.',
          en: 'In Belgium, “L’humain d’abord”, three years of collective action for essential services with somebody to talk to.',
        },
      },
      {
        text: {
          fr: 'À Saint-Étienne, un travail commun pour définir un statut d’objecteur ou d’objectrice du numérique.',
          en: 'In Saint-Étienne, work done together to define a status of digital objector.',
        },
      },
      {
        text: {
          fr: 'À Villeurbanne, un droit au non-numérique garanti dans les services municipaux.',
          en: 'In Villeurbanne, a right to non-digital services guaranteed by the city.',
        },
      },
    ],
    topics: ['nonDigital', 'essential', 'humain', 'objector', 'city'].map((key) => ({ topic: topic[key] })),
    participations: [
      named(speaker.flinker, {
        words: 'stratège de la campagne « L’humain d’abord »',
        organisation: organisations.lireEtEcrire,
        campaign: topic.humain,
      }),
      named(speaker.constant, {
        words: 'adjoint au maire, qualité du service public et lutte contre la fracture numérique',
        organisation: organisations.villeurbanne,
      }),
      named(speaker.berthelemy, {
        words: 'réseau européen pour la protection des droits humains et des libertés à l’ère numérique',
        organisation: organisations.edri,
      }),
      unnamed('speaker', organisations.halte),
    ],
  },
]

function named(speaker: string | undefined, affiliation: { words: string; organisation?: string; campaign?: string }) {
  return { role: 'speaker', speaker, affiliations: [{ language: 'fr', ...affiliation }] }
}

function unnamed(placeholder: string, organisation: string | undefined) {
  return { role: 'speaker', placeholder, organisation }
}
