import type { PayloadRequest } from 'payload'
import { generateCookie, generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { deviceCookie, deviceIn, newDevice } from '../device'
import { addressHeader } from '../signInLimits'
import type { Progress } from '../pendingSignIn'

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
