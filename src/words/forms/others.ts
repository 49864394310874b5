import { word } from './word'

export const collaborationForm = {
  one: word('Accord', 'Agreement'),
  many: word('Accords', 'Agreements', {
    fr: 'Qui organise avec qui, qui signe quoi : personne n’est nommé sans avoir dit oui.',
    en: 'Who organises with whom, who signs what: nobody is named without having agreed.',
  }),
  event: word('Événement', 'Event'),
  communique: word('Communiqué', 'Communiqué'),
  organisation: word('Organisation', 'Organisation'),
  role: word('À quel titre', 'As'),
  status: word('Où en est-on', 'Status'),
  position: word('Rang d’affichage', 'Order', { fr: 'L’ordre choisi par les organisateurs.', en: 'The order the organisers chose.' }),
  agreedOn: word('D’accord le', 'Agreed on'),
  channel: word('Par quel moyen', 'By what means'),
  note: word('Note interne', 'Internal note', { fr: 'Jamais publique.', en: 'Never public.' }),
} as const

export const memberForm = {
  one: word('Membre', 'Member'),
  many: word('Membres', 'Members', { fr: 'Les personnes qui écrivent ici. Jamais publiques.', en: 'The people who write here. Never public.' }),
  name: word('Nom', 'Name'),
  isAdministrator: word('Administre la plateforme', 'Runs the platform'),
  memberships: word('Collectifs', 'Collectives'),
  membership: word('Appartenance', 'Membership'),
  role: word('Rôle', 'Role'),
  language: word('Langue de l’interface', 'Interface language'),
} as const

export const membershipForm = {
  one: word('Appartenance', 'Membership'),
  many: word('Équipe', 'Team', {
    fr: 'Qui écrit pour votre collectif, et jusqu’où. Retirer quelqu’un prend effet tout de suite.',
    en: 'Who writes for your collective, and how far. Removing somebody takes effect at once.',
  }),
} as const

export const mediaForm = {
  one: word('Image ou fichier', 'Picture or file'),
  many: word('Images et fichiers', 'Pictures and files', {
    fr: 'Photos, logos, documents PDF. Les données cachées (lieu, appareil) sont effacées.',
    en: 'Photos, logos, PDF documents. Hidden data (place, camera) is removed.',
  }),
  alt: word('Texte de remplacement', 'Alternative text', {
    fr: 'Ce que l’image montre, pour qui ne la voit pas.',
    en: 'What the picture shows, for those who do not see it.',
  }),
  decorative: word('Image décorative', 'Decorative picture', {
    fr: 'Elle n’apprend rien : les lecteurs d’écran la passeront.',
    en: 'It tells nothing: screen readers will skip it.',
  }),
} as const

export const pageForm = {
  one: word('Page', 'Page'),
  many: word('Pages', 'Pages', { fr: 'À propos, mentions légales, accessibilité, confidentialité.', en: 'About, legal notice, accessibility, privacy.' }),
  key: word('Quelle page', 'Which page'),
  title: word('Titre', 'Title'),
  body: word('Texte', 'Text'),
} as const

export const siteForm = {
  one: word('Réglages du site', 'Site settings'),
  name: word('Nom du site', 'Name of the site'),
  intro: word('Phrase d’accueil', 'Opening sentence'),
  about: word('Qui nous sommes', 'Who we are'),
  footer: word('Bas de page', 'Footer'),
  calendarHost: word('Domaine des agendas', 'Calendar domain', {
    fr: 'Fait partie des identifiants de calendrier : ne change plus une fois fixé.',
    en: 'Part of the calendar identifiers: it does not change once set.',
  }),
} as const

export const adminGroups = {
  agenda: word('Agenda', 'Agenda'),
  texts: word('Textes', 'Texts'),
  people: word('Qui et où', 'Who and where'),
  platform: word('Plateforme', 'Platform'),
} as const
