/** Seals what a browser keeps with a key that only its writer is given, and only while signed in (AES-256-GCM). */
export async function seal(key: CryptoKey, what: unknown) {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const words = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(JSON.stringify(what)))
  return { nonce, words }
}

/** Null: it was not sealed with this key. */
export async function unseal(key: CryptoKey, { nonce, words }: Awaited<ReturnType<typeof seal>>): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, words).catch(() => null)
  return plain && JSON.parse(new TextDecoder().decode(plain))
}

/** A key from its 32 bytes in base64. It cannot be read again. */
export const keyFrom = (text: string) => crypto.subtle.importKey('raw', Uint8Array.from(atob(text), (one) => one.charCodeAt(0)), 'AES-GCM', false, ['encrypt', 'decrypt'])
