import type { ServerResponse } from 'node:http'

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

// The admin's scripts are Next's and partly inline: it is kept out of other sites' frames, and out of search engines.
const members = {
  'Content-Security-Policy': "object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
}

const sets = { readers, explorers, members }

/** Sets the headers that protect whoever gets this response: readers of the public site, users of the explorer, members in the admin. */
export function protect(res: ServerResponse, whom: keyof typeof sets): void {
  for (const [name, value] of Object.entries({ ...everywhere, ...sets[whom] })) res.setHeader(name, value)
}
