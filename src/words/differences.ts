import type { Term } from './term'

/** How the difference of two texts is said to whoever sees neither colours nor strokes. */
export const comparisonWords = {
  gone: { fr: 'supprimé', en: 'removed' },
  new: { fr: 'ajouté', en: 'added' },
  space: { fr: 'espace', en: 'space' },
  line: { fr: 'retour à la ligne', en: 'line break' },
  bold: { fr: 'gras', en: 'bold' },
  italic: { fr: 'italique', en: 'italic' },
  link: { fr: 'lien vers {address}', en: 'link to {address}' },
  ownLink: { fr: 'lien vers une fiche d’ici', en: 'link to a record here' },
  form: { fr: '[mise en forme\u202f: {was}, devient {is}]', en: '[form: {was}, becomes {is}]' },
  none: { fr: 'À la lecture, rien ne change\u202f: ni les mots, ni leur mise en forme.', en: 'Nothing reads differently: neither the words nor their form.' },
} as const satisfies Record<string, Term>

/** What a paragraph may be; marks of `src/differences/paragraphs.ts` say the rest. */
export const paragraphForms = {
  p: { fr: 'paragraphe', en: 'paragraph' },
  h2: { fr: 'titre', en: 'heading' },
  h3: { fr: 'titre de niveau 2', en: 'heading of level 2' },
  h4: { fr: 'titre de niveau 3', en: 'heading of level 3' },
  quote: { fr: 'citation', en: 'quotation' },
  ul: { fr: 'liste', en: 'list' },
  ol: { fr: 'liste numérotée', en: 'numbered list' },
  within: { fr: '{outer}, puis {inner}', en: '{outer}, then {inner}' },
  another: { fr: 'autre {list}', en: 'another {list}' },
  from: { fr: '{list} à partir de {start}', en: '{list} from {start}' },
  more: { fr: '{form} (suite)', en: '{form} (continued)' },
} as const satisfies Record<string, Term>
