import type { Locale } from '@/words'

/** The word in the address that carries where a list goes on. */
export const cursorName = { fr: 'apres', en: 'after' } as const satisfies Record<Locale, string>
