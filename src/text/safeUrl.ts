const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address as a browser reads it, when it is one that may be followed from a text; otherwise null. */
export function safeUrl(address: string | null | undefined): string | null {
  if (!address) return null
  const url = URL.canParse(address) ? new URL(address) : null
  return url && allowed.has(url.protocol) ? url.href : null
}
