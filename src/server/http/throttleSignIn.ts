import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressHeader, isSignInDoor, letIn } from '@/cms/accounts/signInLimits'
import { signInProblems } from '@/words/forms'
import { split } from './route'
import { answerText } from './text'

/** Whether this request tries a password or a link. */
export const isSignIn = (req: IncomingMessage): boolean => isSignInDoor(req.method ?? 'GET', split(req.url ?? '/').path)

/**
 * Notes on a members' request where it comes from, and turns away whoever has tried too often before Next hears of it: a flood costs a look
 * into a table, and readers do not notice. False: it has been answered.
 */
export function throttleSignIn(req: IncomingMessage, res: ServerResponse, address: string, secret: string): boolean {
  req.headers[addressHeader] = address
  if (!isSignIn(req)) return true
  const { wait, leave } = letIn({ address, cookie: req.headers.cookie, secret })
  if (wait === 0) {
    res.once('close', leave)
    mustArrive(req)
    return true
  }
  const { fr, en } = signInProblems.tooMany
  const body = { errors: [{ name: 'Refused', message: req.headers['accept-language']?.startsWith('en') ? en : fr, data: { code: 'TOO_MANY' } }] }
  answerText(req, res, 429, JSON.stringify(body), { 'Content-Type': 'application/json', 'Retry-After': String(wait) })
  return false
}

// A place is not held by somebody who says nothing.
function mustArrive(req: IncomingMessage): void {
  const timer = setTimeout(() => req.complete || req.destroy(), 5_000)
  req.once('close', () => clearTimeout(timer))
}
