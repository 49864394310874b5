import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const readers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

// The editor of the schema's explorer writes styles and starts workers; all of it from our own files.
const explorers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'same-origin',
}

// The panel's scripts are Next's, from our own files, and pieces in the page that carry the nonce of this one answer. Payload's components write styles into
// elements, which no nonce covers. A picture that somebody is about to upload is a blob.
const members = (nonce: string) => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${process.env.NODE_ENV === 'production' ? '' : " 'unsafe-eval'"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
})

// A year, as is usual; what else lives under this name is not ours to promise.
const overTls = { 'Strict-Transport-Security': 'max-age=31536000' }

export type Protected = 'readers' | 'explorers' | 'members'

/** Sets the headers that protect whoever gets this response: readers of the public site, users of the explorer, members in the admin. */
export function protect(req: IncomingMessage, res: ServerResponse, whom: Protected, isOverTls: boolean): void {
  const own = whom === 'members' ? members(nonceFor(req)) : whom === 'readers' ? readers : explorers
  for (const [name, value] of Object.entries({ ...everywhere, ...(isOverTls ? overTls : {}), ...own })) res.setHeader(name, value)
}

// Next finds the nonce for its own scripts in the request, in a header of this form.
function nonceFor(req: IncomingMessage): string {
  const nonce = randomBytes(18).toString('base64')
  req.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
  delete req.headers['content-security-policy-report-only']
  return nonce
}
