import type { Outcome, Trouble } from './saver'

/** A saved document, as the API gives it back. */
export type Saved = { id: string; updatedAt: string } & Record<string, unknown>

type Letter = { address: string; body: object; language: string; last: boolean; isSignedIn: () => Promise<boolean | null> }

/** Browsers carry at most 64 KiB past the end of a page. */
const LAST_BYTES = 60_000
/** Milliseconds after which an answer is not waited for any longer. */
const LIMIT = 20_000

/** Sends what changed in a form, and tells what became of it. */
export async function send({ address, body, language, last, isSignedIn }: Letter): Promise<Outcome<Saved>> {
  const text = JSON.stringify(body)
  const answer = await fetch(address, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    body: text,
    keepalive: last && new TextEncoder().encode(text).length < LAST_BYTES,
    signal: AbortSignal.timeout(LIMIT),
  }).catch(() => null)
  if (!answer) return trouble('unreachable')
  const said = (await answer.json().catch(() => null)) as Answer | null
  if (answer.ok) return said?.doc ? { is: 'saved', doc: said.doc } : trouble('unreachable')
  const code = said?.errors?.[0]?.data?.code
  if (answer.status === 409 && code === 'LATE') return { is: 'late' }
  const after = Number(answer.headers.get('Retry-After')) || null
  // Room is made by hand, at any moment: it is looked for more often than the server asks.
  if (answer.status === 507 || code === 'READ_ONLY') return trouble('full')
  if (answer.status >= 500 || answer.status === 429) return trouble('unreachable', null, after)
  if (answer.status === 409 && code === 'CONFLICT') return trouble('setAside', wordsOf(said))
  // Whoever is not signed in is told that there is nothing here.
  const isHere = [401, 403, 404].includes(answer.status) ? await isSignedIn() : true
  if (isHere !== true) return trouble(isHere === null ? 'unreachable' : 'signedOut')
  return trouble('refused', wordsOf(said))
}

type Refusal = { message?: string; data?: { code?: string; errors?: { label?: string; message?: string }[] } }
type Answer = { doc?: Saved; errors?: Refusal[] }

const trouble = (is: Trouble['is'], words: string | null = null, after: number | null = null): Trouble => ({ is, words, after })

// A wrong field says so itself; other refusals are one sentence.
function wordsOf(said: Answer | null): string | null {
  const sentences = (said?.errors ?? []).flatMap(({ message, data }) =>
    data?.errors?.length ? data.errors.map((one) => (one.label && one.message ? `${one.label} : ${one.message}` : one.message)) : [message],
  )
  return sentences.filter(Boolean).join(' ') || null
}
