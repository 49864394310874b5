import { word } from './word'

export const topicForm = {
  one: word('Thème', 'Topic'),
  many: word('Thèmes, campagnes, recours', 'Topics, campaigns, court cases', {
    fr: 'Ce dont parlent les événements, les séances et les communiqués.',
    en: 'What events, sessions and communiqués are about.',
  }),
  title: word('Titre', 'Title'),
  kind: word('Nature', 'Kind'),
  link: word('Page de référence', 'Reference page'),
  carriedBy: word('Porté par', 'Carried by'),
  since: word('Depuis', 'Since', { fr: 'Une année (2021) ou un mois (2021-09).', en: 'A year (2021) or a month (2021-09).' }),
  scope: word('Échelle', 'Scope'),
  court: word('Juridiction', 'Court'),
  parties: word('Parties', 'Parties'),
  claimants: word('Organisations requérantes connues', 'Known claimants'),
  claimantCount: word('Nombre de requérantes', 'Number of claimants'),
  filedIn: word('Déposé en', 'Filed in', { fr: 'Au mois près, par exemple 2024-10.', en: 'To the month, for example 2024-10.' }),
  place: word('Où', 'Where'),
} as const
