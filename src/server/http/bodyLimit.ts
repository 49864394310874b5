import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerText } from './text'

/** Refuses a request whose body is larger than `most` bytes: from its announced length, else while it arrives. False: it has been answered. */
export function limitBody(req: IncomingMessage, res: ServerResponse, most: number): boolean {
  if (Number(req.headers['content-length'] ?? 0) > most) {
    tooLarge(req, res)
    return false
  }
  let seen = 0
  const push = req.push.bind(req)
  // Whoever reads the body must find it untouched: counting as it comes in is the one place that consumes nothing.
  req.push = (chunk: Buffer | null, encoding) => {
    seen += chunk?.length ?? 0
    if (seen <= most) return push(chunk, encoding)
    tooLarge(req, res)
    return false
  }
  return true
}

function tooLarge(req: IncomingMessage, res: ServerResponse): void {
  if (!res.headersSent) answerText(req, res, 413, 'Trop long / Too large\n', { Connection: 'close' })
  else res.destroy()
  req.destroy()
}
