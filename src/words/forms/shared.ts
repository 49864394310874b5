import { word } from './word'

/** Fields that several forms have, said the same way everywhere. */
export const sharedForm = {
  publicAddress: word('Adresse de la page', 'Page address', {
    fr: 'Donnée à la première publication. Si vous la changez, l’ancienne mène à la nouvelle.',
    en: 'Given at first publication. If you change it, the old one leads to the new one.',
  }),
  untitled: word('Sans titre', 'Untitled'),
  seePublicPage: word('Voir la page publique', 'See the public page'),
  owner: word('Tenu à jour par', 'Kept up to date by', {
    fr: 'L’organisation à qui signaler une erreur.',
    en: 'The organisation to tell about a mistake.',
  }),
  label: word('Intitulé', 'Label'),
  url: word('Adresse web', 'Web address', { fr: 'Par exemple https://exemple.org/page', en: 'For example https://example.org/page' }),
  links: word('Liens', 'Links', {
    fr: 'Réseaux sociaux (dont fédivers), pages de référence.',
    en: 'Social networks (fediverse included), reference pages.',
  }),
  link: word('Lien', 'Link'),
  email: word('Courriel public', 'Public e-mail'),
  phone: word('Téléphone', 'Telephone'),
  phoneNumber: word('Numéro', 'Number', { fr: 'Par exemple 04 65 71 12 34', en: 'For example +33 4 65 71 12 34' }),
  phoneHours: word('Heures', 'Hours', {
    fr: 'Par exemple « du lundi au vendredi, de 10 h à 12 h »',
    en: 'For example “Monday to Friday, 10 am to noon”',
  }),
  postalAddress: word('Adresse postale', 'Postal address'),
  summary: word('Chapô', 'Summary', {
    fr: 'Une ou deux phrases, montrées en tête de page et dans les listes.',
    en: 'One or two sentences, shown at the top of the page and in lists.',
  }),
  body: word('Présentation', 'Presentation'),
  licence: word('Licence des textes', 'Licence of the texts'),
  topics: word('Thèmes, campagnes, recours', 'Topics, campaigns, court cases'),
  topic: word('Thème', 'Topic'),
  organisation: word('Organisation', 'Organisation'),
  note: word('Précision', 'Note'),
  credit: word('Crédit', 'Credit', { fr: 'Qui a fait cette image.', en: 'Who made this picture.' }),
  pressContacts: word('Contacts presse', 'Press contacts'),
  pressContact: word('Contact presse', 'Press contact'),
  pressName: word('Nom ou fonction', 'Name or role', {
    fr: 'Par exemple « permanence presse » : un nom n’est jamais obligatoire.',
    en: 'For example “press desk”: a name is never required.',
  }),
  spokenLanguages: word('Langues parlées', 'Languages spoken'),
  visibleUntil: word('Visible jusqu’au', 'Visible until', {
    fr: 'Le contact disparaît du site après ce jour.',
    en: 'The contact leaves the site after this day.',
  }),
} as const
