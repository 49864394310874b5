import type { Term } from '../term'

/** What a program is told whose request is not what it should be; said by code. */
export const entranceProblems = {
  ADDRESS: { fr: 'Cette adresse est mal écrite.', en: 'This address is not written as it should be.' },
  JSON_ONLY: { fr: 'Envoyez du JSON.', en: 'Send JSON.' },
  NOT_JSON: { fr: 'Ce n’est pas du JSON.', en: 'This is not JSON.' },
  NOT_AN_OBJECT: { fr: 'Envoyez un objet JSON.', en: 'Send a JSON object.' },
  NOT_A_TEXT: { fr: 'Un texte contient un caractère qui n’en est pas un.', en: 'A text holds a character that is none.' },
  TOO_DEEP: { fr: 'Il y a trop de niveaux les uns dans les autres.', en: 'Too many levels are within each other.' },
  NOT_A_FORM: { fr: 'Ce formulaire est arrivé incomplet ou mal écrit.', en: 'This form arrived incomplete, or is not written as it should be.' },
  NO_FILE_HERE: { fr: 'Les fichiers s’envoient sous « Médias ».', en: 'Files are sent under “Media”.' },
} as const satisfies Record<string, Term>
