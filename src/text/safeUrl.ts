const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address as a browser reads it, when it is one that may be followed from a text; otherwise null. */
export function safeUrl(address: string | null | undefined): string | null {
  const url = urlIn(address ?? '')
  return url && allowed.has(url.protocol) ? url.href : null
}

/** An address, taken apart; null when it is none. */
export const urlIn = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null)

/** What is written in an address with percent signs; null when they code nothing. */
export function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
