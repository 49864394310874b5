/** What anybody must find on the page of 18 January 2025, in both languages: proper names and hours as announced. */
export const facts = {
  both: [
    'CCVA', 'Centre culturel et de la vie associative', '234 cours Émile-Zola', 'Villeurbanne', 'Rhône',
    'La Quadrature du Net', 'Changer de Cap', 'Halte au Contrôle numérique',
    'Clara Deville', 'sociologue, auteure de « L’État social à distance »',
    'Jaoued Doudouh', 'Pas Sans Nous 38', 'syndicat des quartiers populaires',
    'Imogen Richmond-Bishop', 'chercheuse', 'Amnesty International',
    'Daniel Flinker', 'Lire et Écrire Bruxelles', 'stratège de la campagne « L’humain d’abord »',
    'Gaëtan Constant', 'adjoint au maire, qualité du service public et lutte contre la fracture numérique', 'Ville de Villeurbanne',
    'Chloé Berthélémy', 'EDRi', 'réseau européen pour la protection des droits humains et des libertés à l’ère numérique',
    'HelloAsso', 'CNAF', 'Conseil d’État',
  ],
  /** As a program reads them. */
  asData: [
    '"2025-01-18T14:00:00+01:00"', '"2025-01-18T20:30:00+01:00"', '"2025-01-18T14:30:00+01:00"', '"2025-01-18T17:30:00+01:00"', '"ROUND_TABLE"', '"PAY_WHAT_YOU_CAN"',
    '"RECOMMENDED"', '"SPEAKERS"', '"SPEAKER"', '"JOINT"', '"claimantCount":15', '"filedIn":"2024-10"', '"endsAt":null',
  ],
  titles: {
    fr: ['Numérisation des services publics : défendre l’accès aux droits, combattre les inégalités', 'Adapter le numérique à l’humain et non l’inverse', 'avec le soutien de la Ville de Villeurbanne', 'prix libre et conscient'],
    en: ['Public services go digital: defending access to rights, fighting inequality', 'Fit the digital to humans, not the reverse', 'with the support of the City of Villeurbanne', 'pay what you can, knowingly'],
  },
  fr: [
    'Numérisation des services publics : défendre l’accès aux droits, combattre les inégalités',
    'Samedi 18 janvier 2025', '14 h', '20 h 30', '14 h 30', '17 h 30', 'Table ronde',
    'Interroger la dématérialisation et la gestion algorithmique dans les services publics',
    'Adapter le numérique à l’humain et non l’inverse',
    'Des intervenant·es de La Quadrature du Net', 'Des intervenant·es de Changer de Cap', 'Un·e intervenant·e de Halte au Contrôle numérique',
    'avec le soutien de la Ville de Villeurbanne', 'prix libre et conscient', 'réservation recommandée', 'Ouvert à toutes et tous',
    'octobre 2024', 'quinze organisations', 'Accéder aux services essentiels sans passer par le numérique',
    'Dématérialisation des services publics', 'Accès aux droits', 'Algorithmes de notation', 'Intelligence artificielle', 'Droit au non-numérique', 'Inégalités territoriales',
    'Communiqué commun',
  ],
  en: [
    'Public services go digital: defending access to rights, fighting inequality',
    'Saturday 18 January 2025', 'Round table', 'Questioning digital-only procedures and algorithmic management in public services',
    'Speakers from La Quadrature du Net', 'Speakers from Changer de Cap', 'A speaker from Halte au Contrôle numérique',
    'with the support of the City of Villeurbanne', 'pay what you can', 'booking recommended', 'Open to all',
    'October 2024', 'Essential services without having to go digital',
    'Public services going digital', 'Access to rights', 'Scoring algorithms', 'Artificial intelligence', 'Right to non-digital services', 'Unequal territories',
    'Joint communiqué',
  ],
} as const

/** Typographic spaces are a matter of taste here: facts are compared with plain ones, and without regard to capitals. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').toLowerCase()

export const eventAddress = { fr: '/evenements/numerisation-des-services-publics-defendre-l-acces-aux-droits-2025-01-18', en: '/en/events/numerisation-des-services-publics-defendre-l-acces-aux-droits-2025-01-18' } as const
