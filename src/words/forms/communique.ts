import { word } from './word'

export const communiqueForm = {
  one: word('Communiqué', 'Communiqué'),
  many: word('Communiqués', 'Communiqués', {
    fr: 'La voix de chaque collectif, et les textes signés à plusieurs.',
    en: 'The voice of each collective, and the texts signed together.',
  }),
  title: word('Titre', 'Title', {
    fr: 'Par exemple « Défendre l’accès aux droits ».',
    en: 'For example “Defending access to rights”.',
  }),
  kind: word('Nature', 'Kind', { fr: 'Un communiqué commun est signé par plusieurs organisations.', en: 'A joint communiqué is signed by several organisations.' }),
  organisation: word('Publié par', 'Published by', {
    fr: 'Le collectif qui parle, par exemple « La Quadrature du Net ».',
    en: 'The collective that speaks, for example “La Quadrature du Net”.',
  }),
  standfirst: word('Chapô', 'Standfirst', {
    fr: 'L’essentiel en deux ou trois phrases : qui, quoi, quand, où.',
    en: 'The essential in two or three sentences: who, what, when, where.',
  }),
  body: word('Texte', 'Text'),
  dateline: word('Lieu et date du texte', 'Place and date of the text'),
  place: word('Lieu', 'Place', {
    fr: 'Par exemple « Villeurbanne ».',
    en: 'For example “Villeurbanne”.',
  }),
  date: word('Date', 'Date'),
  events: word('À propos de', 'About', {
    fr: 'Le texte paraît aussi sur la page de ces événements, par exemple la journée du 18 janvier.',
    en: 'The text is also shown on the pages of these events, for example the day of 18 January.',
  }),
  event: word('Événement', 'Event'),
  embargoUntil: word('Embargo jusqu’au', 'Embargo until', {
    fr: 'À l’heure de Paris, par exemple 13/12/2026 18:00. Publié avant, le texte reste caché jusqu’à cette heure.',
    en: 'In Paris time, for example 13/12/2026 18:00. Published earlier, the text stays hidden until then.',
  }),
  corrections: word('Corrections', 'Corrections', {
    fr: 'Après publication : ce qui a été corrigé, et quand. Par exemple « l’heure était fausse ».',
    en: 'After publication: what was corrected, and when. For example “the hour was wrong”.',
  }),
  correction: word('Correction', 'Correction'),
  correctionText: word('Ce qui a été corrigé', 'What was corrected'),
  attachments: word('Pièces jointes', 'Attachments', {
    fr: 'Par exemple le communiqué en PDF, ou une photo à reprendre.',
    en: 'For example the communiqué as a PDF, or a photo to reuse.',
  }),
  attachment: word('Pièce jointe', 'Attachment'),
  file: word('Fichier', 'File'),
  collaborations: word('Signatures', 'Signatures'),
  textChange: word('Ce que change cette modification', 'What this edit changes', {
    fr: 'Une correction de forme (coquille, lien) paraît tout de suite et les signataires en sont avertis. Un changement de fond paraît quand chaque signataire a signé le nouveau texte ou s’est retiré.',
    en: 'A correction of form (a typo, a link) appears at once and those who signed are told. A change of substance appears once each of them has signed the new text or left.',
  }),
} as const
