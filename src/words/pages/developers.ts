import type { Term } from '../term'

export const developersWords = {
  lead: {
    fr: 'Tout ce que montre ce site peut être lu par un autre site, sans clé et sans demander la permission.',
    en: 'All that this site shows can be read by another site, without a key and without asking.',
  },
  door: { fr: 'Une seule porte', en: 'One door' },
  doorText: {
    fr: 'L’API est en GraphQL, en lecture seule. Envoyez une requête POST à cette adresse\u202f:',
    en: 'The API is GraphQL, read-only. Send a POST request to this address:',
  },
  same: {
    fr: 'Ce site lit par la même porte\u202f: ce qu’il montre, vous l’obtenez, ni plus ni moins.',
    en: 'This site reads through the same door: what it shows you can have, no more and no less.',
  },
  example: { fr: 'Un exemple', en: 'An example' },
  exampleText: {
    fr: 'Les dix rendez-vous les plus récents, avec leurs organisateurs dans l’ordre qu’ils ont choisi\u202f:',
    en: 'The ten latest events, with their organisers in the order they chose:',
  },
  explore: { fr: 'Explorer', en: 'Explore' },
  exploreText: {
    fr: 'GraphiQL montre tous les champs, chacun avec sa description (cette page-là a besoin de JavaScript)\u202f:',
    en: 'GraphiQL shows every field, each with its description (that page needs JavaScript):',
  },
  rules: { fr: 'Ce sur quoi compter', en: 'What to rely on' },
  ruleIds: {
    fr: 'Les identifiants (id) ne changent jamais\u202f; une adresse qui change redirige vers la nouvelle.',
    en: 'Identifiers (id) never change; an address that changes redirects to the new one.',
  },
  ruleLists: {
    fr: 'Les listes se lisent par pages de 100 au plus, avec un curseur (first, after).',
    en: 'Lists are read in pages of at most 100, with a cursor (first, after).',
  },
  ruleTimes: {
    fr: 'Les heures sont celles du lieu, avec leur décalage\u202f; une fin inconnue est nulle, jamais inventée.',
    en: 'Times are those of the place, with their offset; an unknown end is null, never invented.',
  },
  ruleLanguages: {
    fr: 'Chaque texte dit dans quelle langue il est (contentLocale)\u202f; sans traduction, c’est le français.',
    en: 'Every text says which language it is in (contentLocale); without a translation it is French.',
  },
  ruleLicence: {
    fr: 'La licence est indiquée pour chaque événement et chaque communiqué.',
    en: 'The licence is stated for each event and each communiqué.',
  },
} as const satisfies Record<string, Term>
