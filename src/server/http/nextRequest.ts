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
