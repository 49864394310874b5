import type { ClosedList } from './term'

export const eventKinds = {
  day: { fr: 'Journée de rencontres et débats', en: 'Day of meetings and debates' },
  conference: { fr: 'Conférence', en: 'Conference' },
  assembly: { fr: 'Assemblée', en: 'Assembly' },
  demonstration: { fr: 'Manifestation', en: 'Demonstration' },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  screening: { fr: 'Projection', en: 'Screening' },
  other: { fr: 'Rendez-vous', en: 'Gathering' },
} as const satisfies ClosedList

export const eventStatuses = {
  scheduled: { fr: 'Maintenu', en: 'Scheduled' },
  rescheduled: { fr: 'Nouvelle date', en: 'New date' },
  postponed: { fr: 'Reporté', en: 'Postponed' },
  'moved-online': { fr: 'Déplacé en ligne', en: 'Moved online' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
} as const satisfies ClosedList

export const attendanceModes = {
  'on-site': { fr: 'Sur place', en: 'On site' },
  online: { fr: 'En ligne', en: 'Online' },
  mixed: { fr: 'Sur place et en ligne', en: 'On site and online' },
} as const satisfies ClosedList

export const sessionKinds = {
  'round-table': { fr: 'Table ronde', en: 'Round table' },
  talk: { fr: 'Exposé', en: 'Talk' },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  screening: { fr: 'Projection', en: 'Screening' },
  meal: { fr: 'Repas', en: 'Meal' },
  break: { fr: 'Pause', en: 'Break' },
  other: { fr: 'Séance', en: 'Session' },
} as const satisfies ClosedList

export const participationRoles = {
  speaker: { fr: 'Intervenant·e', en: 'Speaker' },
  moderator: { fr: 'Animation', en: 'Moderator' },
  discussant: { fr: 'Discutant·e', en: 'Discussant' },
  chair: { fr: 'Présidence de séance', en: 'Chair' },
} as const satisfies ClosedList

/** What was said of somebody's coming; where nothing was said, nothing is. */
export const confirmations = {
  confirmed: { fr: 'Présence confirmée', en: 'Attendance confirmed' },
  'not-confirmed': { fr: 'Présence à confirmer', en: 'Attendance to be confirmed' },
} as const satisfies ClosedList

/** A placeholder never names anybody; `placeholderOf` (see placeholders.ts) says it with its organisation. */
export const placeholderKinds = {
  member: { fr: 'Un·e membre', en: 'A member' },
  members: { fr: 'Des membres', en: 'Members' },
  speaker: { fr: 'Un·e intervenant·e', en: 'A speaker' },
  speakers: { fr: 'Des intervenant·es', en: 'Speakers' },
  'to-be-confirmed': { fr: 'Intervenant·e à confirmer', en: 'Speaker to be confirmed' },
} as const satisfies ClosedList

export const organisationKinds = {
  collective: { fr: 'Collectif', en: 'Collective' },
  association: { fr: 'Association', en: 'Association' },
  institution: { fr: 'Institution', en: 'Institution' },
  network: { fr: 'Réseau', en: 'Network' },
  media: { fr: 'Média', en: 'Media' },
} as const satisfies ClosedList

export const scopes = {
  local: { fr: 'Local', en: 'Local' },
  national: { fr: 'National', en: 'National' },
  european: { fr: 'Européen', en: 'European' },
  international: { fr: 'International', en: 'International' },
} as const satisfies ClosedList

export const topicKinds = {
  theme: { fr: 'Thème', en: 'Theme' },
  campaign: { fr: 'Campagne', en: 'Campaign' },
  case: { fr: 'Recours', en: 'Court case' },
  initiative: { fr: 'Initiative', en: 'Initiative' },
} as const satisfies ClosedList

export const communiqueKinds = {
  own: { fr: 'Communiqué', en: 'Communiqué' },
  joint: { fr: 'Communiqué commun', en: 'Joint communiqué' },
} as const satisfies ClosedList

export const priceKinds = {
  free: { fr: 'Gratuit', en: 'Free' },
  'pay-what-you-can': { fr: 'Prix libre', en: 'Pay what you can' },
  fixed: { fr: 'Prix fixe', en: 'Fixed price' },
} as const satisfies ClosedList

export const bookingPolicies = {
  none: { fr: 'Sans réservation', en: 'No booking' },
  recommended: { fr: 'Réservation recommandée', en: 'Booking recommended' },
  required: { fr: 'Réservation obligatoire', en: 'Booking required' },
} as const satisfies ClosedList

export const serviceKinds = {
  'sign-language': { fr: 'Langue des signes (LSF)', en: 'Sign language (LSF)' },
  captions: { fr: 'Sous-titrage', en: 'Captions' },
  'hearing-loop': { fr: 'Boucle magnétique', en: 'Hearing loop' },
  childcare: { fr: 'Garde d’enfants', en: 'Childcare' },
  'easy-read': { fr: 'Facile à lire et à comprendre', en: 'Easy read' },
  translation: { fr: 'Traduction', en: 'Interpreting' },
} as const satisfies ClosedList

export const serviceAnswers = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  unknown: { fr: 'pas encore su', en: 'not known yet' },
  'on-request': { fr: 'sur demande', en: 'on request' },
} as const satisfies ClosedList

/** Vocabulary of acceslibre, the French open register of accessible places. */
export const accessKinds = {
  parking: { fr: 'Stationnement adapté', en: 'Accessible parking' },
  'outside-path': { fr: 'Chemin extérieur praticable', en: 'Accessible outside path' },
  'step-free-entrance': { fr: 'Entrée sans marche', en: 'Step-free entrance' },
  lift: { fr: 'Ascenseur', en: 'Lift' },
  reception: { fr: 'Accueil par une personne', en: 'Staffed reception' },
  'hearing-equipment': { fr: 'Équipement d’aide à l’audition', en: 'Hearing equipment' },
  'accessible-toilets': { fr: 'Toilettes accessibles', en: 'Accessible toilets' },
} as const satisfies ClosedList

export const accessAnswers = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  unknown: { fr: 'pas encore su', en: 'not known yet' },
} as const satisfies ClosedList

export const recordingPolicies = {
  none: { fr: 'Pas d’enregistrement', en: 'Not recorded' },
  audio: { fr: 'Enregistrement sonore', en: 'Sound recording' },
  video: { fr: 'Enregistrement vidéo', en: 'Video recording' },
  undecided: { fr: 'Enregistrement pas encore décidé', en: 'Recording not decided yet' },
} as const satisfies ClosedList

export const papers = {
  yellow: { fr: 'Jaune', en: 'Yellow' },
  green: { fr: 'Vert', en: 'Green' },
  pink: { fr: 'Rose', en: 'Pink' },
  blue: { fr: 'Bleu', en: 'Blue' },
} as const satisfies ClosedList

export const pageKeys = {
  about: { fr: 'À propos', en: 'About' },
  legal: { fr: 'Mentions légales', en: 'Legal notice' },
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  privacy: { fr: 'Confidentialité', en: 'Privacy' },
} as const satisfies ClosedList

export const licences = {
  'cc-by': { fr: 'À reprendre librement, en citant la source (CC BY 4.0)', en: 'Free to reuse with attribution (CC BY 4.0)' },
  'cc-by-sa': {
    fr: 'À reprendre librement, en citant la source et sous la même licence (CC BY-SA 4.0)',
    en: 'Free to reuse with attribution, under the same licence (CC BY-SA 4.0)',
  },
  cc0: { fr: 'À reprendre sans condition (CC0)', en: 'Free to reuse without condition (CC0)' },
  'all-rights-reserved': { fr: 'Tous droits réservés', en: 'All rights reserved' },
} as const satisfies ClosedList

export const collaborationRoles = {
  'co-organiser': { fr: 'Coorganise', en: 'Co-organiser' },
  signatory: { fr: 'Signe', en: 'Signatory' },
  'venue-host': { fr: 'Accueille', en: 'Venue host' },
} as const satisfies ClosedList

export const collaborationStatuses = {
  invited: { fr: 'Invitation envoyée', en: 'Invited' },
  accepted: { fr: 'D’accord', en: 'Agreed' },
  declined: { fr: 'A refusé', en: 'Declined' },
  expired: { fr: 'Sans réponse', en: 'Expired' },
  withdrawn: { fr: 'S’est retirée', en: 'Withdrawn' },
  cancelled: { fr: 'Invitation annulée', en: 'Invitation cancelled' },
} as const satisfies ClosedList

export const memberRoles = {
  contributor: { fr: 'Contribution', en: 'Contributor' },
  publisher: { fr: 'Publication', en: 'Publisher' },
  coordinator: { fr: 'Référent·e', en: 'Coordinator' },
} as const satisfies ClosedList

/** BCP 47 codes of the languages an event or a person may speak. */
export const languages = {
  fr: { fr: 'français', en: 'French' },
  en: { fr: 'anglais', en: 'English' },
  nl: { fr: 'néerlandais', en: 'Dutch' },
  de: { fr: 'allemand', en: 'German' },
  es: { fr: 'espagnol', en: 'Spanish' },
  it: { fr: 'italien', en: 'Italian' },
  pt: { fr: 'portugais', en: 'Portuguese' },
  ar: { fr: 'arabe', en: 'Arabic' },
  fsl: { fr: 'langue des signes française', en: 'French sign language' },
} as const satisfies ClosedList

export const agreementChannels = {
  here: { fr: 'Ici', en: 'Here' },
  telephone: { fr: 'Par téléphone', en: 'By telephone' },
  letter: { fr: 'Par courrier', en: 'By letter' },
  'e-mail': { fr: 'Par courriel', en: 'By e-mail' },
  meeting: { fr: 'En réunion', en: 'In a meeting' },
} as const satisfies ClosedList

/** What an edit of a signed text is to those who signed it. */
export const textChanges = {
  form: { fr: 'Correction de forme', en: 'Correction of form' },
  substance: { fr: 'Changement de fond', en: 'Change of substance' },
} as const satisfies ClosedList

export const archiveKinds = {
  recording: { fr: 'Enregistrement', en: 'Recording' },
  slides: { fr: 'Diaporama', en: 'Slides' },
  minutes: { fr: 'Compte rendu', en: 'Minutes' },
  press: { fr: 'Presse', en: 'Press' },
} as const satisfies ClosedList
