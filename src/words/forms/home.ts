import type { Term } from '../term'

/** The first screen of the panel. */
export const homeWords = {
  title: { fr: 'Ce qui vous attend', en: 'What waits for you' },
  createEvent: { fr: 'Créer un événement', en: 'Create an event' },
  writeText: { fr: 'Écrire un communiqué', en: 'Write a communiqué' },
  drafts: { fr: 'À terminer', en: 'To be finished' },
  noDrafts: { fr: 'Aucun brouillon en cours.', en: 'No draft under way.' },
  allDrafts: { fr: 'Tous les brouillons ({count})', en: 'All drafts ({count})' },
  ready: { fr: 'Rien ne manque dans la fiche : il reste à publier.', en: 'Nothing is missing in the form: it remains to publish.' },
  lacks: { fr: 'Manque : {list}', en: 'Missing: {list}' },
  others: { fr: '{count} autres', en: '{count} more' },
  upcoming: { fr: 'Prochains rendez-vous', en: 'Upcoming events' },
  noUpcoming: { fr: 'Aucun rendez-vous à venir pour vos collectifs.', en: 'No upcoming event of your collectives.' },
  allUpcoming: { fr: 'Tous les événements', en: 'All events' },
  draft: { fr: 'Brouillon', en: 'Draft' },
  published: { fr: 'Publié', en: 'Published' },
  changed: { fr: 'Publié, avec des changements à publier', en: 'Published, with changes to publish' },
} as const satisfies Record<string, Term>
