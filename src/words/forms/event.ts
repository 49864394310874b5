import { word } from './word'

export const eventForm = {
  one: word('Événement', 'Event'),
  many: word('Événements', 'Events', {
    fr: 'Les rendez-vous publics, organisés à plusieurs.',
    en: 'Public gatherings, organised together.',
  }),
  what: word('Quoi', 'What'),
  when: word('Quand', 'When'),
  where: word('Où', 'Where'),
  programme: word('Programme', 'Programme'),
  who: word('Qui', 'Who'),
  coming: word('Venir', 'Coming'),
  practical: word('Pratique', 'Practical'),
  context: word('Contexte', 'Context'),
  title: word('Titre', 'Title', {
    fr: 'Par exemple « Numérisation des services publics : défendre l’accès aux droits ».',
    en: 'For example “Public services go digital: defending access to rights”.',
  }),
  kind: word('Nature', 'Kind', {
    fr: 'Ce que c’est, en un mot : une conférence, un atelier…',
    en: 'What it is, in a word: a conference, a workshop…',
  }),
  lead: word('Porteur technique', 'Lead', {
    fr: 'L’organisation qui tient la fiche de l’événement. C’est une charge, pas un rang.',
    en: 'The organisation that holds the event’s record. A duty, not a rank.',
  }),
  startsAt: word('Début', 'Starts', { fr: 'À l’heure du lieu, par exemple 18/01/2025 14:00.', en: 'In the local time of the place, for example 18/01/2025 14:00.' }),
  endsAt: word('Fin', 'Ends', { fr: 'Par exemple 18/01/2025 20:30. Laissez vide si elle n’est pas connue.', en: 'For example 18/01/2025 20:30. Leave empty when it is not known.' }),
  doorsAt: word('Ouverture des portes', 'Doors open', {
    fr: 'Si l’on peut entrer avant le début, par exemple 13:30.',
    en: 'If one may enter before the start, for example 13:30.',
  }),
  reason: word('Raison d’un changement', 'Reason for a change', {
    fr: 'À remplir quand vous changez la date, l’heure, le lieu ou la façon de participer d’un événement déjà annoncé. Publique, par exemple « La salle n’est plus libre ce jour-là ».',
    en: 'To fill in when you change the date, the hour, the place or the way to attend of an event already announced. Public, for example “The hall is no longer free that day”.',
  }),
  zone: word('Fuseau horaire', 'Time zone', {
    fr: 'Par exemple Europe/Paris : à changer seulement pour un lieu plus lointain.',
    en: 'For example Europe/Paris: to be changed for a more distant place only.',
  }),
  slots: word('Autres dates', 'Other dates', {
    fr: 'Pour un rendez-vous en plusieurs fois, par exemple un atelier trois samedis de suite.',
    en: 'For a gathering held several times, for example a workshop on three Saturdays.',
  }),
  slot: word('Date', 'Date'),
  attendanceMode: word('Sur place ou en ligne', 'On site or online'),
  venue: word('Lieu', 'Venue', {
    fr: 'Cherchez-le par son nom, par exemple « Centre culturel ». S’il n’y est pas, le bouton + le crée.',
    en: 'Look for it by name, for example “Centre culturel”. If it is not there, the + button makes it.',
  }),
  onlineUrl: word('Lien pour suivre en ligne', 'Link to follow online'),
  image: word('Image', 'Picture', {
    fr: 'Par exemple l’affiche, ou une photo de la salle. On vous demandera de la décrire en une phrase.',
    en: 'For example the poster, or a photo of the room. You will be asked to describe it in a sentence.',
  }),
  paper: word('Couleur du papier', 'Colour of the paper', {
    fr: 'L’affiche s’imprime à l’encre noire sur ce papier.',
    en: 'The poster is printed in black ink on this paper.',
  }),
  supporters: word('Soutiens', 'Supporters', {
    fr: 'Une institution ou un média qui soutient sans organiser, par exemple une ville.',
    en: 'An institution or a medium that supports without organising, for example a city.',
  }),
  supporter: word('Soutien', 'Supporter', {
    fr: 'Par exemple « Ville de Villeurbanne ». Si elle n’y est pas, le bouton + la crée.',
    en: 'For example “Ville de Villeurbanne”. If it is not there, the + button makes it.',
  }),
  mention: word('Mention obligatoire', 'Mandatory mention', {
    fr: 'Par exemple « avec le soutien de la Ville de Villeurbanne ».',
    en: 'For example “with the support of the City of Villeurbanne”.',
  }),
  audience: word('Public', 'Audience', { fr: 'Par exemple « ouvert à toutes et tous ».', en: 'For example “open to all”.' }),
  languages: word('Langues', 'Languages', {
    fr: 'Celles que l’on y parlera, par exemple français et langue des signes.',
    en: 'Those that will be spoken, for example French and sign language.',
  }),
  price: word('Prix', 'Price'),
  priceKind: word('Nature du prix', 'Kind of price', {
    fr: '« Prix libre » : chacun·e donne ce qu’il ou elle peut.',
    en: '“Pay what you can”: everybody gives what they can.',
  }),
  priceNote: word('Avec vos mots', 'In your words', { fr: 'Par exemple « prix libre et conscient ».', en: 'For example “pay what you can, knowingly”.' }),
  amount: word('Montant', 'Amount', { fr: 'Par exemple 5 ou 4,50.', en: 'For example 5 or 4.50.' }),
  minimum: word('Minimum', 'Minimum', {
    fr: 'Par exemple 2. Vide : aucun minimum.',
    en: 'For example 2. Empty: no minimum.',
  }),
  currency: word('Monnaie', 'Currency'),
  booking: word('Réservation', 'Booking'),
  bookingPolicy: word('Réserver est', 'Booking is', {
    fr: 'Dites « recommandée » si l’on peut aussi venir sans avoir réservé.',
    en: 'Say “recommended” when one may also come without booking.',
  }),
  bookingUrl: word('Adresse web de la réservation', 'Web address for booking', {
    fr: 'Par exemple https://www.helloasso.com/associations/…',
    en: 'For example https://www.helloasso.com/associations/…',
  }),
  bookingProvider: word('Service de réservation', 'Booking provider', { fr: 'Par exemple « HelloAsso ».', en: 'For example “HelloAsso”.' }),
  bookingBy: word('Réservations tenues par', 'Bookings kept by', {
    fr: 'Le collectif qui reçoit les inscriptions, par exemple « Changer de Cap ».',
    en: 'The collective that receives the bookings, for example “Changer de Cap”.',
  }),
  atTheDoor: word('On peut aussi venir sans réserver', 'One may also come without booking'),
  closesAt: word('Clôture des réservations', 'Booking closes', {
    fr: 'Par exemple la veille à 18:00. Vide : jusqu’au bout.',
    en: 'For example the evening before at 18:00. Empty: until the end.',
  }),
  full: word('Complet', 'Full', {
    fr: 'Cochez quand il n’y a plus de place : la page le dira.',
    en: 'Tick when there is no place left: the page will say so.',
  }),
  services: word('Pour que chacun·e puisse suivre', 'So that everybody can follow', {
    fr: 'Par exemple une traduction en langue des signes, une garde d’enfants.',
    en: 'For example sign language, childcare.',
  }),
  service: word('Service', 'Service'),
  answer: word('Réponse', 'Answer', { fr: '« pas encore su » vaut mieux qu’un oui incertain.', en: '“not known yet” is better than an uncertain yes.' }),
  askBefore: word('À demander avant le', 'To be asked for before', {
    fr: 'Par exemple dix jours avant, le temps de trouver un·e interprète.',
    en: 'For example ten days before, time enough to find an interpreter.',
  }),
  serviceContact: word('Contact, par SMS ou courriel', 'Contact, by text message or e-mail', {
    fr: 'Par exemple « 06 12 34 56 78 (SMS) » : tout le monde ne peut pas téléphoner.',
    en: 'For example “06 12 34 56 78 (text)”: not everybody can telephone.',
  }),
  accessContact: word('Un besoin, une question ?', 'A need, a question?', {
    fr: 'À qui le dire, comment, jusqu’à quand. Par exemple « écrivez à acces@exemple.org avant le 10 janvier ».',
    en: 'Whom to tell, how, until when. For example “write to access@example.org before 10 January”.',
  }),
  practicalNotes: word('Notes pratiques', 'Practical notes', {
    fr: 'Par exemple « on peut manger sur place ; la rue est barrée le matin ».',
    en: 'For example “food on site; the street is closed in the morning”.',
  }),
  parent: word('Fait partie de', 'Part of', { fr: 'Un festival ou une série, par exemple « Les samedis du non-numérique ».', en: 'A festival or a series, for example “Offline Saturdays”.' }),
  archive: word('Après l’événement', 'After the event', { fr: 'Enregistrements, diaporamas, comptes rendus, presse.', en: 'Recordings, slides, minutes, press.' }),
  archiveKind: word('Nature', 'Kind'),
  attendance: word('Nombre de personnes venues', 'Number of people who came', {
    fr: 'Par exemple 120. À remplir après coup.',
    en: 'For example 120. To be filled in afterwards.',
  }),
  sessions: word('Séances', 'Sessions', {
    fr: 'Ajoutez chaque séance avec son heure : table ronde, atelier, projection, repas… Elles paraissent dans l’ordre des heures.',
    en: 'Add each session with its hour: round table, workshop, screening, meal… They are shown in the order of their hours.',
  }),
  collaborations: word('Accords', 'Agreements'),
} as const
