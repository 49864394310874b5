import { word } from './word'

export const venueForm = {
  one: word('Lieu', 'Venue'),
  many: word('Lieux', 'Venues', { fr: 'Où l’on se retrouve, et comment on y entre.', en: 'Where we meet, and how one gets in.' }),
  name: word('Nom', 'Name'),
  acronym: word('Sigle', 'Acronym'),
  street: word('Rue et numéro', 'Street and number'),
  postcode: word('Code postal', 'Postcode'),
  city: word('Commune', 'City'),
  department: word('Département', 'Department'),
  country: word('Pays', 'Country', { fr: 'Deux lettres, par exemple FR ou BE.', en: 'Two letters, for example FR or BE.' }),
  latitude: word('Latitude', 'Latitude'),
  longitude: word('Longitude', 'Longitude'),
  directions: word('Comment venir', 'How to get there', { fr: 'En mots : arrêt, trajet, entrée.', en: 'In words: stop, way, entrance.' }),
  accessibility: word('Accessibilité', 'Accessibility'),
  checkedOn: word('Vérifiée le', 'Checked on'),
  answers: word('Réponses', 'Answers'),
  accessItem: word('Point vérifié', 'Point checked'),
  answer: word('Réponse', 'Answer'),
  contact: word('Un besoin, une question ?', 'A need, a question?'),
} as const
