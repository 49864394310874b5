import type { PayloadRequest } from 'payload'
import { generateCookie, generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import type { Term } from '@/words'
import { inLanguageOf } from '../../fields/problem'
import { deviceCookie, deviceIn, newDevice } from '../device'
import { addressHeader } from '../gate'
import type { Progress } from '../halfOpen'

/** A refusal with its sentence and its stable code, as Payload words them. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(
    readonly status: number,
    readonly code: string,
    readonly term: Term,
    readonly after: number | null = null,
  ) {
    super(code)
  }
}

type Handler = (req: PayloadRequest) => Promise<Response>

/** Answers refusals in the person's language. Everything else is a mistake of ours. */
export const answering =
  (handle: Handler): Handler =>
  async (req) => {
    try {
      mustComeFromHere(req)
      return await handle(req)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { status, code, term, after } = error
      const headers = after === null ? undefined : { 'Retry-After': String(after) }
      return Response.json({ errors: [{ name: 'Refused', message: inLanguageOf(req, term), data: { code } }] }, { status, headers })
    }
  }

// Cookies count here: no other site may send this for somebody. A form cannot send JSON without asking first.
function mustComeFromHere(req: PayloadRequest): void {
  const origin = req.headers.get('origin')
  const isOurs = origin === null || req.payload.config.csrf.includes(origin)
  if (!isOurs) throw new Refused(403, 'ELSEWHERE', { fr: 'Cette demande vient d’un autre site.', en: 'This request comes from another site.' })
}

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

export const addressOfClient = (req: PayloadRequest): string => req.headers.get(addressHeader) ?? 'unknown'

export const deviceOf = (req: PayloadRequest) => deviceIn(req.headers.get('cookie'), req.payload.config.secret)

const doorCookie = 'deconcert-door'

/** What somebody at the door was given to come back with. */
export function doorTokenOf(req: PayloadRequest): string | null {
  return /(?:^|;\s*)deconcert-door=([\w-]{43})(?:;|$)/.exec(req.headers.get('cookie') ?? '')?.[1] ?? null
}

/** Says where a sign-in has come to; when it is open, the person is given it. */
export function answerOf(req: PayloadRequest, progress: Progress, more: object = {}): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  const { account, step } = progress
  if (step !== 'open') {
    headers.append('Set-Cookie', cookie(req, doorCookie, progress.token, { path: '/api/users', sameSite: 'Strict', maxAge: 30 * 60 }))
    return Response.json({ step, email: account.email, ...more }, { headers })
  }
  const { token, exp } = progress.opened
  headers.append('Set-Cookie', signInCookie(req, token))
  headers.append('Set-Cookie', leftDoor(req))
  if (deviceOf(req)?.user !== account.id) {
    headers.append('Set-Cookie', cookie(req, deviceCookie, newDevice(account.id, req.payload.config.secret), { path: '/api/users', sameSite: 'Lax', maxAge: 365 * 24 * 60 * 60 }))
  }
  return Response.json({ step, user: { id: account.id, email: account.email, name: account.name, collection: 'users' }, token, exp, ...more }, { headers })
}

/** The cookie of an open sign-in, and the one that takes it away. */
export const signInCookie = (req: PayloadRequest, token: string): string => generatePayloadCookie({ ...ofUsers(req), token })
export const noSignInCookie = (req: PayloadRequest): string => generateExpiredPayloadCookie({ ...ofUsers(req), config: req.payload.config })
export const leftDoor = (req: PayloadRequest): string => cookie(req, doorCookie, '', { path: '/api/users', sameSite: 'Strict', expires: new Date(0) })

const ofUsers = ({ payload }: PayloadRequest) => ({ collectionAuthConfig: payload.collections.users.config.auth, cookiePrefix: payload.config.cookiePrefix })

function cookie(req: PayloadRequest, name: string, value: string, how: { path: string; sameSite: 'Lax' | 'Strict'; maxAge?: number; expires?: Date }): string {
  const { secure } = req.payload.collections.users.config.auth.cookies
  return generateCookie<false>({ name, value, httpOnly: true, returnCookieAsObject: false, secure, ...how })
}
