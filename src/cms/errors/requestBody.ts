import type { PayloadRequest } from 'payload'
import { Refused } from './endpoint'

/** The texts that were sent; what is absent or no text is empty. */
export async function textsIn<Name extends string>(req: PayloadRequest, ...names: Name[]): Promise<Record<Name, string>> {
  const data = (await jsonIn(req)) as Partial<Record<Name, unknown>>
  // PostgreSQL holds no character zero; nothing true has one.
  const textOf = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '') : '')
  return Object.fromEntries(names.map((name) => [name, textOf(data[name])])) as Record<Name, string>
}

/** What was sent as JSON; an empty object when it is no object. */
export async function jsonIn(req: PayloadRequest): Promise<object> {
  if (!req.headers.get('content-type')?.startsWith('application/json')) throw new Refused(415, 'JSON_ONLY', { fr: 'Envoyez du JSON.', en: 'Send JSON.' })
  const text = (await req.text?.()) ?? ''
  try {
    const data: unknown = JSON.parse(text || '{}')
    return typeof data === 'object' && data !== null ? data : {}
  } catch {
    throw new Refused(400, 'NOT_JSON', { fr: 'Ce n’est pas du JSON.', en: 'This is not JSON.' })
  }
}
