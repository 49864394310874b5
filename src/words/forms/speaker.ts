import { word } from './word'

export const speakerForm = {
  one: word('Intervenant·e', 'Speaker'),
  many: word('Intervenant·es', 'Speakers', {
    fr: 'Le profil public des personnes qui prennent la parole. Elles n’ont pas besoin de compte.',
    en: 'The public profiles of people who speak. They need no account.',
  }),
  name: word('Nom', 'Name', { fr: 'Tel que la personne le dit.', en: 'As the person says it.' }),
  pronouns: word('Pronoms', 'Pronouns', {
    fr: 'Par exemple « elle », « il », « iel ».',
    en: 'For example “she”, “he”, “they”.',
  }),
  bio: word('Présentation', 'Biography', {
    fr: 'Deux ou trois phrases, relues par la personne. Par exemple « sociologue, elle étudie les guichets ».',
    en: 'Two or three sentences that the person has read. For example “a sociologist, she studies counters”.',
  }),
  works: word('Œuvres', 'Works', {
    fr: 'Livres, films, par exemple « L’État social à distance ».',
    en: 'Books, films, for example “L’État social à distance”.',
  }),
  work: word('Œuvre', 'Work'),
  workTitle: word('Titre', 'Title'),
  portrait: word('Portrait', 'Portrait'),
  consent: word('Accord de la personne', 'The person’s consent', {
    fr: 'Jamais public. Sans accord ni annonce publique, le profil ne peut pas être publié.',
    en: 'Never public. Without consent or a public announcement the profile cannot be published.',
  }),
  agreedOn: word('Informée et d’accord le', 'Informed and agreed on', {
    fr: 'Le jour où elle a dit oui, par exemple 02/01/2025.',
    en: 'The day the person said yes, for example 02/01/2025.',
  }),
  announcedIn: word('Ou déjà annoncée publiquement dans', 'Or already announced publicly in', {
    fr: 'Le texte public qui annonçait sa venue, par exemple « annonce de la journée du 18 janvier 2025 ».',
    en: 'The public text that announced the person, for example “announcement of the day of 18 January 2025”.',
  }),
  agreesPortrait: word('D’accord pour le portrait', 'Agrees to the portrait'),
  agreesRecording: word('D’accord pour l’enregistrement', 'Agrees to being recorded'),
} as const
