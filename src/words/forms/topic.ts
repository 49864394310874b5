import { word } from './word'

export const topicForm = {
  one: word('Thème', 'Topic'),
  many: word('Thèmes, campagnes, recours', 'Topics, campaigns, court cases', {
    fr: 'Ce dont parlent les événements, les séances et les communiqués.',
    en: 'What events, sessions and communiqués are about.',
  }),
  title: word('Titre', 'Title', {
    fr: 'Par exemple « Accès aux droits ».',
    en: 'For example “Access to rights”.',
  }),
  kind: word('Nature', 'Kind', {
    fr: 'Un thème, ou quelque chose qui se mène : campagne, recours, initiative.',
    en: 'A theme, or something that is carried on: campaign, court case, initiative.',
  }),
  link: word('Page de référence', 'Reference page'),
  carriedBy: word('Porté par', 'Carried by'),
  since: word('Depuis', 'Since', { fr: 'Une année (2021) ou un mois (septembre 2021).', en: 'A year (2021) or a month (September 2021).' }),
  scope: word('Échelle', 'Scope'),
  court: word('Juridiction', 'Court', {
    fr: 'Par exemple « Conseil d’État ».',
    en: 'For example “Conseil d’État”.',
  }),
  parties: word('Parties', 'Parties', {
    fr: 'Par exemple « quinze organisations contre la CNAF ».',
    en: 'For example “fifteen organisations against the CNAF”.',
  }),
  claimants: word('Organisations requérantes connues', 'Known claimants'),
  claimantCount: word('Nombre de requérantes', 'Number of claimants', {
    fr: 'Par exemple 15, quand toutes ne sont pas nommées.',
    en: 'For example 15, when not all are named.',
  }),
  filedIn: word('Déposé en', 'Filed in', { fr: 'Au mois près, par exemple « octobre 2024 ».', en: 'To the month, for example “October 2024”.' }),
  place: word('Où', 'Where', {
    fr: 'Par exemple « Saint-Étienne ».',
    en: 'For example “Saint-Étienne”.',
  }),
} as const
