import { frenchSpacing } from './frenchSpacing'

/** Words as their language sets them (BCP 47 code): French gets its spaces, others stay as typed. */
export function typeset(text: string, language: string | null): string {
  return language === 'fr' ? frenchSpacing(text) : text
}

/** With its first letter large: "samedi 18 janvier" at the head of a line. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
