import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers with a page, or with 304 to whoever has it already. The status and what a cache may do are on the response. */
export function answerHtml(req: IncomingMessage, res: ServerResponse, html: string): void {
  const etag = `"${hash('sha1', html, 'base64url')}"`
  res.setHeader('ETag', etag)
  if (res.statusCode === 200 && isKnown(req.headers['if-none-match'], etag)) return void res.writeHead(304).end()
  res.writeHead(res.statusCode, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': Buffer.byteLength(html) })
  res.end(req.method === 'HEAD' ? undefined : html)
}

// RFC 9110 §13.1.2: compared weakly, since whoever compressed it on the way may have marked it so.
function isKnown(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false
}
