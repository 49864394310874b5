/** Real organisations of the first event, named as the facts name them; the tests' cast shares them. */
export const organisations = {
  quadrature: {
    name: 'La Quadrature du Net',
    kind: 'collective',
    hue: '210',
    summary: {
      fr: 'L’une des quinze organisations du recours contre l’algorithme de notation de la CNAF.',
      en: 'One of the fifteen organisations behind the case against the CNAF’s scoring algorithm.',
    },
  },
  cap: {
    name: 'Changer de Cap',
    kind: 'collective',
    hue: '150',
    summary: {
      fr: 'L’une des quinze organisations du même recours ; tient les réservations du 18 janvier 2025.',
      en: 'One of the fifteen organisations behind the same case; keeps the bookings for 18 January 2025.',
    },
  },
  halte: {
    name: 'Halte au Contrôle numérique',
    kind: 'collective',
    hue: '330',
    territory: { fr: 'Saint-Étienne', en: 'Saint-Étienne' },
    summary: {
      fr: 'Collectif stéphanois.',
      en: 'A collective from Saint-Étienne.',
    },
  },
  villeurbanne: { name: 'Ville de Villeurbanne', kind: 'institution' },
  edri: { name: 'EDRi', kind: 'network', scope: 'european' },
  amnesty: { name: 'Amnesty International', kind: 'association' },
  pasSansNous: { name: 'Pas Sans Nous 38', kind: 'association' },
  lireEtEcrire: { name: 'Lire et Écrire Bruxelles', kind: 'association' },
} as const

/** Organisations that do not exist, for the example events. */
export const exampleOrganisations = {
  a: { name: 'Collectif A (exemple)', kind: 'collective', hue: '30', summary: exampleSummary() },
  b: { name: 'Collectif B (exemple)', kind: 'collective', hue: '270', summary: exampleSummary() },
  d: { name: 'Réseau D (exemple)', kind: 'network', hue: '90', summary: exampleSummary() },
} as const

function exampleSummary() {
  return { fr: 'Une organisation inventée, pour montrer le site.', en: 'An invented organisation, to show the site.' }
}
