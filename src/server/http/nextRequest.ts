import type { IncomingMessage } from 'node:http'
import type { ReaderRequest, Reader } from '@/ask'
import { split } from './route'

// Next obeys a number of headers, cookies and parameters (data instead of a page, preview, rewrites): readers' pages get only what they need.
const kept = new Set(['accept', 'accept-encoding', 'connection', 'host', 'if-none-match', 'user-agent'])

/** Turns a reader's request into the one Next gets: the page's own name as address, the reader beside it, nothing that steers Next. */
export function forPage(req: IncomingMessage, reader: Reader): ReaderRequest {
  for (const name of Object.keys(req.headers)) if (!kept.has(name)) delete req.headers[name]
  const search = new URLSearchParams(split(req.url ?? '/').search)
  for (const name of [...search.keys()]) if (/^(_|nxt)/i.test(name)) search.delete(name)
  req.url = `/${reader.at.page}${search.size ? `?${search}` : ''}`
  return Object.assign(req, { reader })
}

/** Turns a member's request into one to the site's own name, whatever name it came with: Next builds addresses from it, and compares it with where a form came from. */
export function forPanel(req: IncomingMessage, siteUrl: string): void {
  const { host, protocol } = new URL(siteUrl)
  for (const name of ['forwarded', 'x-forwarded-port', 'x-forwarded-prefix']) delete req.headers[name]
  Object.assign(req.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
}
