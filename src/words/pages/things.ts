import type { Term } from '../term'

/** Words of the pages about one thing: a collective, a speaker, a venue, a topic. */
export const thingWords = {
  collectivesLead: {
    fr: 'Les organisations qui préparent les rendez-vous de cet agenda, écrivent, ou y prennent part.',
    en: 'The organisations that prepare the events of this calendar, write, or take part.',
  },
  noCollectives: { fr: 'Aucune organisation pour l’instant.', en: 'No organisation yet.' },
  otherOrganisations: { fr: 'Autres organisations', en: 'Other organisations' },
  presentation: { fr: 'Présentation', en: 'Presentation' },
  upcoming: { fr: 'À venir', en: 'Upcoming' },
  past: { fr: 'Passés', en: 'Past' },
  contact: { fr: 'Contact', en: 'Contact' },
  website: { fr: 'Site', en: 'Web site' },
  phone: { fr: 'Téléphone', en: 'Telephone' },
  email: { fr: 'Courriel', en: 'E-mail' },
  post: { fr: 'Courrier', en: 'Post' },
  elsewhere: { fr: 'Ailleurs', en: 'Elsewhere' },
  legal: { fr: 'Qui répond', en: 'Legal details' },
  form: { fr: 'Forme', en: 'Form' },
  carriedBy: { fr: 'Porté par', en: 'Carried by' },
  rna: { fr: 'RNA', en: 'RNA number' },
  siret: { fr: 'SIRET', en: 'SIRET number' },
  seat: { fr: 'Siège', en: 'Registered office' },
  publicationDirector: { fr: 'Direction de la publication', en: 'Publication director' },
  host: { fr: 'Hébergement', en: 'Hosting provider' },
  speaker: { fr: 'Intervenant·e', en: 'Speaker' },
  works: { fr: 'Ouvrages', en: 'Works' },
  takesPart: { fr: 'Prend part à', en: 'Takes part in' },
  credit: { fr: 'Image\u202f:', en: 'Image:' },
  topicsLead: {
    fr: 'Ce dont parlent les rendez-vous et les communiqués.',
    en: 'What the events and communiqués are about.',
  },
  noTopics: { fr: 'Aucun thème pour l’instant.', en: 'No topic yet.' },
  themes: { fr: 'Thèmes', en: 'Themes' },
  campaigns: { fr: 'Campagnes', en: 'Campaigns' },
  cases: { fr: 'Recours', en: 'Court cases' },
  initiatives: { fr: 'Initiatives', en: 'Initiatives' },
  court: { fr: 'Devant', en: 'Before' },
  parties: { fr: 'Parties', en: 'Parties' },
  claimants: { fr: 'Requérants', en: 'Claimants' },
  filedIn: { fr: 'Déposé en', en: 'Filed in' },
  since: { fr: 'Depuis', en: 'Since' },
  scope: { fr: 'Cadre', en: 'Scope' },
  where: { fr: 'Lieu', en: 'Place' },
  readMore: { fr: 'En savoir plus', en: 'Read more' },
} as const satisfies Record<string, Term>

/** "15 organisations, dont": a count that the names which follow do not exhaust. */
export function organisationsAmong(count: number, named: number): Term {
  return named > 0
    ? { fr: `${count} organisations, dont `, en: `${count} organisations, among them ` }
    : { fr: `${count} organisations`, en: `${count} organisations` }
}
