import type { Term } from '../term'

export const homeWords = {
  pageTitle: { fr: 'Agenda et communiqués', en: 'Events and communiqués' },
  title: { fr: 'Organiser ensemble, chacun sa voix', en: 'Organising together, each in its own voice' },
  lead: {
    fr: 'L’agenda commun de collectifs qui défendent l’accès aux droits, avec ou sans écran.',
    en: 'The shared calendar of collectives that defend access to rights, with or without a screen.',
  },
  wholeAgenda: { fr: 'Tout l’agenda', en: 'All events' },
  lastCommuniques: { fr: 'Derniers communiqués', en: 'Latest communiqués' },
  allCommuniques: { fr: 'Tous les communiqués', en: 'All communiqués' },
  whoWeAre: { fr: 'Qui nous sommes', en: 'Who we are' },
  whoWeAreText: {
    fr: 'Des organisations indépendantes qui préparent des rendez-vous à plusieurs. Aucune ne parle au nom des autres\u202f: chacune signe ce qu’elle écrit, et rien ne paraît à son nom sans son accord.',
    en: 'Independent organisations that prepare events together. None speaks for the others: each signs what it writes, and nothing appears in its name without its agreement.',
  },
  allCollectives: { fr: 'Tous les collectifs', en: 'All collectives' },
} as const satisfies Record<string, Term>
