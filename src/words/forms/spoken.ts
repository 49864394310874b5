import type { Term } from '../term'

/** Names of controls that show only a picture, for those who hear the panel. */
export const spokenWords = {
  moreActions: { fr: 'Autres actions', en: 'More actions' },
  rowActions: { fr: 'Actions sur cette ligne', en: 'Actions on this row' },
  moveRow: { fr: 'Déplacer cette ligne', en: 'Move this row' },
  openRecord: { fr: 'Ouvrir cette fiche', en: 'Open this record' },
  bold: { fr: 'Gras', en: 'Bold' },
  italic: { fr: 'Italique', en: 'Italic' },
  link: { fr: 'Lien', en: 'Link' },
  textStyle: { fr: 'Forme du texte', en: 'Text style' },
  clear: { fr: 'Effacer le choix', en: 'Clear the choice' },
  choice: { fr: 'Choix', en: 'Choice' },
} as const satisfies Record<string, Term>
