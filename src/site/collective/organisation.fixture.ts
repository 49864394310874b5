import type { OrganisationCardFragment } from '@/ask/documents'

const collective = { contentLocale: 'FR', acronym: null, kind: 'COLLECTIVE', scope: null, territory: null, summary: null } as const

/** The three collectives of the first event. */
export const quadrature: OrganisationCardFragment = { ...collective, id: 'o-lqdn', slug: 'la-quadrature-du-net', name: 'La Quadrature du Net', hue: 210 }
export const changerDeCap: OrganisationCardFragment = { ...collective, id: 'o-cdc', slug: 'changer-de-cap', name: 'Changer de Cap', hue: 150 }
export const halte: OrganisationCardFragment = {
  ...collective,
  id: 'o-hcn',
  slug: 'halte-au-controle-numerique',
  name: 'Halte au Contrôle numérique',
  hue: 330,
  scope: 'LOCAL',
  territory: 'Saint-Étienne',
  summary: 'Collectif stéphanois, au travail sur un statut d’objecteur ou d’objectrice du numérique.',
}
