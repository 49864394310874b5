import type { Term } from '../term'

export const eventWords = {
  when: { fr: 'Quand', en: 'When' },
  where: { fr: 'Où', en: 'Where' },
  price: { fr: 'Prix', en: 'Price' },
  booking: { fr: 'Inscrits', en: 'Booked' },
  dateToCome: { fr: 'Date à venir', en: 'Date to come' },
  insteadOf: { fr: 'au lieu de', en: 'instead of' },
  doorsAt: { fr: 'Ouverture des portes à', en: 'Doors open at' },
  online: { fr: 'En ligne', en: 'Online' },
  alsoOnline: { fr: 'et en ligne', en: 'and online' },
  placeToCome: { fr: 'Lieu à préciser', en: 'Place to be announced' },
  minimum: { fr: 'à partir de', en: 'from' },
  full: { fr: 'complet', en: 'fully booked' },
  fullSentence: { fr: 'C’est complet.', en: 'It is fully booked.' },
  book: { fr: 'Réserver une place', en: 'Book a place' },
  on: { fr: 'sur', en: 'on' },
  or: { fr: 'ou', en: 'or' },
  howToCome: { fr: 'Comment venir', en: 'How to get there' },
  organisedTogetherBy: { fr: 'Organisé de concert par', en: 'Organised together by' },
  organisedBy: { fr: 'Organisé par', en: 'Organised by' },
  partOf: { fr: 'Fait partie de', en: 'Part of' },
  programme: { fr: 'Programme', en: 'Programme' },
  onlySession: { fr: 'La rencontre', en: 'The gathering' },
  begins: { fr: 'Début', en: 'Start' },
  ends: { fr: 'Fin', en: 'End' },
  with: { fr: 'Avec', en: 'With' },
  nameNotGiven: { fr: 'nom non communiqué', en: 'name not announced' },
  namesNotGiven: { fr: 'noms non communiqués', en: 'names not announced' },
  toBeConfirmed: { fr: 'présence à confirmer', en: 'attendance to be confirmed' },
  campaign: { fr: 'campagne', en: 'campaign' },
  room: { fr: 'Salle\u202f:', en: 'Room:' },
  until: { fr: 'jusqu’à', en: 'until' },
  language: { fr: 'Langue\u202f:', en: 'Language:' },
  languages: { fr: 'Langues\u202f:', en: 'Languages:' },
  questions: { fr: 'Questions', en: 'Questions' },
  resources: { fr: 'À lire, à voir', en: 'To read, to watch' },
  reserve: { fr: 'Réserver', en: 'Booking' },
  noBooking: { fr: 'Sans réservation\u202f: on vient comme on est.', en: 'No booking needed: just come.' },
  recommended: { fr: 'Réserver est recommandé, pas obligatoire.', en: 'Booking is recommended, not required.' },
  required: { fr: 'Il faut réserver.', en: 'Booking is required.' },
  booked: { fr: 'Réservation', en: 'Booking' },
  wasFree: { fr: 'C’était sans réservation.', en: 'No booking was needed.' },
  wasRecommended: { fr: 'La réservation était recommandée', en: 'Booking was recommended' },
  wasRequired: { fr: 'Il fallait réserver', en: 'Booking was required' },
  wasHeldBy: { fr: 'Les réservations étaient tenues par', en: 'Bookings were handled by' },
  heldBy: { fr: 'Les réservations sont tenues par', en: 'Bookings are handled by' },
  closesAt: { fr: 'Jusqu’au', en: 'Until' },
  byInternet: { fr: 'Par internet', en: 'On the internet' },
  reserveOn: { fr: 'Réserver sur', en: 'Book on' },
  otherSite: { fr: 'Un autre site que le nôtre, avec ses propres conditions.', en: 'Another site than ours, with its own terms.' },
  byPhone: { fr: 'Par téléphone', en: 'By telephone' },
  byEmail: { fr: 'Par courriel', en: 'By e-mail' },
  byPost: { fr: 'Par courrier', en: 'By post' },
  onSite: { fr: 'Sur place', en: 'At the door' },
  atTheDoor: { fr: 'À l’entrée, dans la limite des places.', en: 'At the entrance, as long as there are places.' },
  come: { fr: 'Venir et entrer', en: 'Getting there and in' },
  place: { fr: 'Le lieu', en: 'The place' },
  join: { fr: 'Se connecter', en: 'Join online' },
  map: { fr: 'Voir sur OpenStreetMap', en: 'See on OpenStreetMap' },
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  checkedOn: { fr: 'Dernière vérification\u202f:', en: 'Last checked:' },
  neverChecked: { fr: 'Rien n’a encore été vérifié sur place.', en: 'Nothing has been checked on site yet.' },
  askBefore: { fr: 'à demander avant le', en: 'ask before' },
  needs: { fr: 'Un besoin, une question\u202f?', en: 'A need, a question?' },
  practical: { fr: 'Bon à savoir', en: 'Good to know' },
  context: { fr: 'Contexte', en: 'Context' },
  noticeBy: { fr: 'Annonce de', en: 'Notice by' },
  echoes: { fr: 'Ils en parlent', en: 'Others speak about it' },
  voices: { fr: 'Les voix des collectifs', en: 'The collectives’ voices' },
  licence: { fr: 'Licence des textes\u202f:', en: 'Licence of the texts:' },
} as const satisfies Record<string, Term>

/** The line under a status: what those who planned to come should know. */
export const statusWords = {
  rescheduled: { fr: 'La date a changé', en: 'The date has changed' },
  timeChanged: { fr: 'L’heure a changé', en: 'The time has changed' },
  postponed: { fr: 'Reporté', en: 'Postponed' },
  movedOnline: { fr: 'Se tient en ligne', en: 'Takes place online' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
} as const satisfies Record<string, Term>

/** "C’était le samedi 18 janvier 2025": a day or days that are behind us. */
export function itWas(day: string): Term {
  return { fr: day.startsWith('du ') ? `C’était ${day}` : `C’était le ${day}`, en: `It was on ${day}` }
}

/** "heure de Paris", for those who join from elsewhere. The zone's city stands for its clock. */
export function timeOf(zone: string): Term {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return { fr: `heure de ${city}`, en: `${city} time` }
}
