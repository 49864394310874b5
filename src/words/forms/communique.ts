import { word } from './word'

export const communiqueForm = {
  one: word('Communiqué', 'Communiqué'),
  many: word('Communiqués', 'Communiqués', {
    fr: 'La voix de chaque collectif, et les textes signés à plusieurs.',
    en: 'The voice of each collective, and the texts signed together.',
  }),
  title: word('Titre', 'Title'),
  kind: word('Nature', 'Kind', { fr: 'Un communiqué commun est signé par plusieurs organisations.', en: 'A joint communiqué is signed by several organisations.' }),
  organisation: word('Publié par', 'Published by'),
  standfirst: word('Chapô', 'Standfirst'),
  body: word('Texte', 'Text'),
  dateline: word('Lieu et date du texte', 'Place and date of the text'),
  place: word('Lieu', 'Place'),
  date: word('Date', 'Date'),
  events: word('À propos de', 'About'),
  event: word('Événement', 'Event'),
  embargoUntil: word('Embargo jusqu’au', 'Embargo until', { fr: 'Publié avant, le texte ne paraît qu’à cette heure.', en: 'Published earlier, the text appears only then.' }),
  corrections: word('Corrections', 'Corrections'),
  correction: word('Correction', 'Correction'),
  correctionText: word('Ce qui a été corrigé', 'What was corrected'),
  attachments: word('Pièces jointes', 'Attachments'),
  attachment: word('Pièce jointe', 'Attachment'),
  file: word('Fichier', 'File'),
  collaborations: word('Signatures', 'Signatures'),
} as const
