import type { Term } from '../term'

export const communiqueWords = {
  lead: { fr: 'Ce que chaque collectif a à dire, dans ses mots.', en: 'What each collective has to say, in its own words.' },
  none: { fr: 'Aucun communiqué pour l’instant.', en: 'No communiqué yet.' },
  signedBy: { fr: 'Signé par', en: 'Signed by' },
  textOf: { fr: 'texte du', en: 'text of' },
  publishedBy: { fr: 'Publié par', en: 'Published by' },
  publishedOn: { fr: 'publié le', en: 'published on' },
  correctionOf: { fr: 'Correction du', en: 'Correction of' },
  theEvent: { fr: 'L’événement', en: 'The event' },
  theEvents: { fr: 'Les événements', en: 'The events' },
  pressContact: { fr: 'Contact presse', en: 'Press contact' },
  about: { fr: 'Sur le même sujet', en: 'On the same subject' },
  attachments: { fr: 'Pièces jointes', en: 'Attachments' },
  reuse: { fr: 'Reprendre', en: 'Reuse' },
  licence: { fr: 'Licence du texte\u202f:', en: 'Licence of the text:' },
} as const satisfies Record<string, Term>
