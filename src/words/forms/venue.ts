import { word } from './word'

export const venueForm = {
  one: word('Lieu', 'Venue'),
  many: word('Lieux', 'Venues', { fr: 'Où l’on se retrouve, et comment on y entre.', en: 'Where we meet, and how one gets in.' }),
  name: word('Nom', 'Name', {
    fr: 'Par exemple « Centre culturel et de la vie associative ».',
    en: 'For example “Centre culturel et de la vie associative”.',
  }),
  acronym: word('Sigle', 'Acronym', {
    fr: 'Par exemple « CCVA ».',
    en: 'For example “CCVA”.',
  }),
  street: word('Rue et numéro', 'Street and number', {
    fr: 'Par exemple « 234 cours Émile-Zola ».',
    en: 'For example “234 cours Émile-Zola”.',
  }),
  postcode: word('Code postal', 'Postcode'),
  city: word('Commune', 'City', {
    fr: 'Par exemple « Villeurbanne ».',
    en: 'For example “Villeurbanne”.',
  }),
  department: word('Département', 'Department', {
    fr: 'Par exemple « Rhône ».',
    en: 'For example “Rhône”.',
  }),
  country: word('Pays', 'Country', { fr: 'Deux lettres, par exemple FR ou BE.', en: 'Two letters, for example FR or BE.' }),
  latitude: word('Latitude', 'Latitude', {
    fr: 'Par exemple 45,7676. Laissez vide si vous ne savez pas.',
    en: 'For example 45.7676. Leave empty if you do not know.',
  }),
  longitude: word('Longitude', 'Longitude', {
    fr: 'Par exemple 4,8796.',
    en: 'For example 4.8796.',
  }),
  directions: word('Comment venir', 'How to get there', { fr: 'En mots : arrêt, trajet, entrée.', en: 'In words: stop, way, entrance.' }),
  accessibility: word('Accessibilité', 'Accessibility'),
  checkedOn: word('Vérifiée le', 'Checked on', {
    fr: 'Le jour où quelqu’un est allé voir, par exemple 05/01/2025.',
    en: 'The day somebody went to look, for example 05/01/2025.',
  }),
  answers: word('Réponses', 'Answers'),
  accessItem: word('Point vérifié', 'Point checked'),
  answer: word('Réponse', 'Answer'),
  contact: word('Un besoin, une question ?', 'A need, a question?', {
    fr: 'Par exemple « l’accueil ouvre la porte de côté : 04 78 00 00 00 ».',
    en: 'For example “the desk opens the side door: 04 78 00 00 00”.',
  }),
} as const
