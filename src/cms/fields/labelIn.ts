import type { Locale } from '@/words'

/** How a form calls one of its fields in a language; by its name when it has no words. */
export function labelIn(language: Locale, label: unknown, name: string): string {
  if (typeof label === 'string') return label
  const said = typeof label === 'object' && label !== null ? (label as Partial<Record<Locale, unknown>>)[language] : null
  return typeof said === 'string' ? said : name
}
