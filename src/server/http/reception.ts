import type { IncomingMessage, ServerResponse } from 'node:http'
import { missingAt, type PrivateAddress, privateBase } from '@/addresses'
import type { Ask } from '@/ask'
import { FrameDocument } from '@/ask/documents'
import type { PrivatePages } from '@/cms/privatePages/openPrivatePages'
import { rateLimit } from '@/limits/rateLimit'
import { comesFromHere } from '@/reception/comesFromHere'
import { type Reply, show, take } from '@/reception/receive'
import { receptionWords as words } from '@/words/pages'
import type { Log } from '../log'
import { limitBody } from './bodyLimit'
import { answerFailure } from './failure'
import { formIn } from './formIn'
import { answerHtml } from './html'
import { forPage } from './nextRequest'
import { drawRehearsed, type PreviewParts } from './preview'
import { answerText } from './text'

type Parts = PreviewParts & { desk: PrivatePages; ask: Ask; address: string; log: Log }

// Whoever tries addresses that were never ours is made to wait before any of them is looked at: each costs a look into the database. Ours do not wait for
// what a neighbour tries.
const tries = rateLimit({ size: 20, every: 15 })

// A text of 30 000 letters, each coded in nine.
const mostSent = 300 * 1024

/** Answers at a private address. The address itself is written into no log, and told to no other site. */
export async function answerReception(req: IncomingMessage, res: ServerResponse, at: PrivateAddress, parts: Parts): Promise<void> {
  const kept = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' }
  for (const [name, value] of Object.entries(kept)) res.setHeader(name, value)
  const isCounted = !parts.desk.knows(at.token)
  const seconds = isCounted ? tries.take(parts.address) : 0
  if (seconds > 0) return answerText(req, res, 429, `${words.tooManyTries[at.locale]}\n`, { ...kept, 'Retry-After': String(seconds) })
  try {
    // Replaced so often that it was not known.
    if (isCounted && (await parts.desk.open(at.token, at.locale))) tries.give(parts.address)
    if (req.method === 'POST') return await answerForm(req, res, at, parts, kept)
    return at.shows === 'preview' ? await answerRehearsal(req, res, at, parts) : await answerWith(req, res, at, parts, await show(parts.desk, at, await around(at, parts)))
  } catch (error) {
    parts.log.cause(`${req.method} ${privateBase(at.locale)}/…`, error)
    answerFailure(req, res, error, kept)
  }
}

async function answerForm(req: IncomingMessage, res: ServerResponse, at: PrivateAddress, parts: Parts, kept: Record<string, string>): Promise<void> {
  if (!comesFromHere(req.headers, parts.origin)) return answerText(req, res, 403, `${words.elsewhere[at.locale]}\n`, kept)
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(req.headers['content-type'] ?? '')) return answerText(req, res, 415, `${words.notAForm[at.locale]}\n`, kept)
  if (!limitBody(req, res, mostSent)) return
  const body = await formIn(req)
  if (body === null) return
  return answerWith(req, res, at, parts, await take(parts.desk, at, body, await around(at, parts)))
}

async function answerRehearsal(req: IncomingMessage, res: ServerResponse, at: PrivateAddress, parts: Parts): Promise<void> {
  const page = await parts.desk.open(at.token, at.locale)
  if (!page?.rehearsed) return nowhere(req, res, at, parts)
  return drawRehearsed(req, res, { concept: 'events', id: page.rehearsed, locale: at.locale, proposed: true }, null, parts)
}

async function answerWith(req: IncomingMessage, res: ServerResponse, at: PrivateAddress, parts: Parts, reply: Reply): Promise<void> {
  if (reply === null) return nowhere(req, res, at, parts)
  res.statusCode = reply.status
  if ('html' in reply) return answerHtml(req, res, reply.html)
  return void res.writeHead(303, { Location: reply.location }).end()
}

// The page that says there is none, as for any address that never was.
function nowhere(req: IncomingMessage, res: ServerResponse, { locale }: PrivateAddress, { ask, origin, pages, stylesheet }: Parts): Promise<void> {
  return pages(forPage(req, { ask, at: missingAt(privateBase(locale)), stylesheet, origin }), res)
}

// The page stands without the site's own words when they cannot be asked.
async function around({ locale }: PrivateAddress, { ask, log, origin, stylesheet }: Parts) {
  const asked = await ask(FrameDocument, { locale: locale === 'fr' ? 'FR' : 'EN' }).catch((error: unknown) => void log.cause('frame', error))
  return { locale, origin, stylesheet, site: asked?.site ?? null }
}
