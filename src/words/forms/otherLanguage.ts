import type { Term } from '../term'

/** On a form that has no words in one language and has some in another. */
export const otherLanguageWords = {
  elsewhere: { fr: 'Rien n’est écrit ici en {here}. Ce texte est en {there} : « {title} ».', en: 'Nothing is written here in {here}. This text is in {there}: “{title}”.' },
  goThere: { fr: 'Le lire et le publier en {there}', en: 'Read and publish it in {there}' },
} as const satisfies Record<string, Term>
