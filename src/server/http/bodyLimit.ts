import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileProblems } from '@/words/forms'
import { split } from './route'
import { isSignIn } from './throttleSignIn'
import { answerText } from './text'

const KB = 1024
const MB = 1024 * KB

/** Refuses a request whose body is larger than `most` bytes: from its announced length, else while it arrives. False: it has been answered. */
export function limitBody(req: IncomingMessage, res: ServerResponse, most: number, refuse = sayTooLong): boolean {
  if (Number(req.headers['content-length'] ?? 0) > most) {
    refuse(req, res)
    return false
  }
  let seen = 0
  const push = req.push.bind(req)
  // Whoever reads the body must find it untouched: counting as it comes in is the one place that consumes nothing.
  req.push = (chunk: Buffer | null, encoding) => {
    seen += chunk?.length ?? 0
    if (seen <= most) return push(chunk, encoding)
    if (!res.headersSent) sayTooLong(req, res)
    else res.destroy()
    req.destroy()
    return false
  }
  return true
}

function sayTooLong(req: IncomingMessage, res: ServerResponse): void {
  answerText(req, res, 413, 'Trop long / Too large\n', { Connection: 'close' })
}

/** What members send: some words at the door, a file, or one document. */
export function limitMembersBody(req: IncomingMessage, res: ServerResponse): boolean {
  if (isSignIn(req)) return limitBody(req, res, 10 * KB)
  return isUpload(req) ? limitBody(req, res, 31 * MB, sayTooHeavy) : limitBody(req, res, 4 * MB)
}

const isUpload = (req: IncomingMessage): boolean => /^\/api\/media(\/|$)/.test(split(req.url ?? '/').path)

// The connection stays open while the rest arrives and is thrown away: a browser hears an answer only when it has sent all.
function sayTooHeavy(req: IncomingMessage, res: ServerResponse): void {
  const message = req.headers['accept-language']?.startsWith('en') ? fileProblems.tooLong.en : fileProblems.tooLong.fr
  answerText(req, res, 413, JSON.stringify({ errors: [{ name: 'Refused', message, data: { code: 'TOO_LARGE' } }] }), { 'Content-Type': 'application/json' })
}
