import { type Locale, locales } from '@/words'

// In no list and behind no link of ours: only letters, and whoever hands one over, say such an address.
const bases: Record<Locale, string> = { fr: '/repondre', en: '/en/answer' }
const previews: Record<Locale, string> = { fr: 'apercu', en: 'preview' }

/** The page without account of one agreement, and behind it the event as it would be online. */
export type PrivateAddress = { locale: Locale; token: string; shows: 'page' | 'preview' }

export const privateAddressOf = ({ locale, token, shows }: PrivateAddress): string => [bases[locale], token, ...(shows === 'preview' ? [previews[locale]] : [])].join('/')

/** Understands a path; null when it has not the form of a private address, whether or not there is a page behind it. */
export function privateAt(path: string): PrivateAddress | null {
  for (const locale of locales) {
    const found = new RegExp(`^${bases[locale]}/([\\w-]{64})(/${previews[locale]})?$`).exec(path)
    if (found) return { locale, token: found[1] ?? '', shows: found[2] ? 'preview' : 'page' }
  }
  return null
}

/** Where private addresses begin: what stands for one where a token must not be written. */
export const privateBase = (locale: Locale): string => bases[locale]
