import { placeholderKinds } from './lists'
import type { Locale } from './term'

/** "un·e intervenant·e de Halte au Contrôle numérique": an unnamed participant, said honestly. */
export function placeholderOf(kind: keyof typeof placeholderKinds, organisation: string | null, locale: Locale): string {
  const words = placeholderKinds[kind][locale]
  if (!organisation) return words
  if (kind === 'to-be-confirmed') return `${words} (${organisation})`
  return locale === 'fr' ? `${words} ${de(organisation)}` : `${words} from ${organisation}`
}

// French elides "de" before a vowel or a mute h, and contracts it with a plural or masculine article.
function de(name: string): string {
  if (/^Les /u.test(name)) return `des ${name.slice(4)}`
  if (/^Le /u.test(name)) return `du ${name.slice(3)}`
  return /^[aeiouyàâéèêëîïôöùûü]/iu.test(name) ? `d’${name}` : `de ${name}`
}
