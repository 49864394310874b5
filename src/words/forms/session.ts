import { word } from './word'

export const sessionForm = {
  one: word('Séance', 'Session'),
  many: word('Séances', 'Sessions', {
    fr: 'Tables rondes, ateliers, projections : le programme d’un événement.',
    en: 'Round tables, workshops, screenings: the programme of an event.',
  }),
  event: word('Événement', 'Event'),
  title: word('Titre', 'Title', {
    fr: 'Par exemple « Interroger la dématérialisation ».',
    en: 'For example “Questioning digital-only procedures”.',
  }),
  kind: word('Nature', 'Kind'),
  startsAt: word('Début', 'Starts', { fr: 'À l’heure du lieu, par exemple 18/01/2025 14:30.', en: 'In the local time of the place, for example 18/01/2025 14:30.' }),
  endsAt: word('Fin', 'Ends', { fr: 'Laissez vide si elle n’est pas connue : elle n’est jamais inventée.', en: 'Leave empty when unknown: it is never invented.' }),
  room: word('Salle', 'Room', {
    fr: 'Par exemple « grande salle, 1er étage ».',
    en: 'For example “main hall, first floor”.',
  }),
  language: word('Langue', 'Language'),
  parts: word('Temps de la séance', 'Parts of the session', {
    fr: 'Par exemple « dans un deuxième temps, la surveillance sociale ».',
    en: 'For example “in a second part, social surveillance”.',
  }),
  part: word('Temps', 'Part', {
    fr: 'Par exemple un temps pour le constat, un temps pour agir.',
    en: 'For example one part to take stock, one to act.',
  }),
  partTitle: word('Titre', 'Title'),
  partText: word('Texte', 'Text'),
  participations: word('Avec', 'With', {
    fr: 'Une personne, ou une place tenue sans nom (« un·e membre de… ») : jamais les deux.',
    en: 'A person, or an unnamed place (“a member of…”): never both.',
  }),
  participation: word('Participation', 'Participation'),
  role: word('Rôle', 'Role', {
    fr: 'Vide : la personne intervient, sans plus.',
    en: 'Empty: the person speaks, no more.',
  }),
  speaker: word('Intervenant·e', 'Speaker', {
    fr: 'Cherchez par le nom. Si la personne n’y est pas, le bouton + la crée ; elle n’a pas besoin de compte.',
    en: 'Search by name. If the person is not there, the + button makes them; they need no account.',
  }),
  placeholder: word('Ou sans nom', 'Or without a name', {
    fr: 'Par exemple « un·e membre » de Changer de Cap, quand le nom n’est pas connu ou ne doit pas l’être.',
    en: 'For example “a member” of Changer de Cap, when the name is not known or must not be.',
  }),
  placeholderOrganisation: word('De quelle organisation', 'From which organisation'),
  affiliations: word('Affiliations, telles qu’annoncées', 'Affiliations, as announced', {
    fr: 'La fonction dite pour cet événement, et pour qui.',
    en: 'The function stated for this event, and for whom.',
  }),
  affiliation: word('Affiliation', 'Affiliation'),
  words: word('Fonction', 'Function', { fr: 'Par exemple « chercheuse » ou « présidente ».', en: 'For example “researcher” or “chair”.' }),
  wordsLanguage: word('Langue de ces mots', 'Language of these words', { fr: 'Vide : le français.', en: 'Empty: French.' }),
  campaign: word('Campagne', 'Campaign', {
    fr: 'Si la personne vient pour une campagne, par exemple « L’humain d’abord ».',
    en: 'If the person comes for a campaign, for example “L’humain d’abord”.',
  }),
  confirmation: word('Sa présence', 'Attendance', {
    fr: 'À dire seulement si vous le savez. Vide : la page n’en dit rien.',
    en: 'To be said only when you know. Empty: the page says nothing of it.',
  }),
  questions: word('Questions posées', 'Questions asked', {
    fr: 'Celles que la séance pose, par exemple « Comment faire respecter ses droits ? »',
    en: 'Those the session asks, for example “How to have one’s rights respected?”',
  }),
  question: word('Question', 'Question'),
  resources: word('Ressources', 'Resources', {
    fr: 'Par exemple un rapport à lire avant de venir.',
    en: 'For example a report to read before coming.',
  }),
  recording: word('Enregistrement', 'Recording'),
} as const
