import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import type { Payload } from 'payload'
import type { Environment } from '@/env'
import type { PrivatePages } from '@/cms/privatePages/openPrivatePages'
import type { PublicApi } from '@/graphql/publicApi'
import { troubleOf } from '@/storage/troubleOf'
import type { Health } from '../health'
import type { Log } from '../log'
import type { NextHandler } from '../next'
import type { PageHandler } from './pages'
import { beSure } from './beSure'
import { limitBody, limitMembersBody } from './bodyLimit'
import { addressOf } from './clientAddress'
import { explorerPage } from './explorer'
import { answerFailure } from './failure'
import { protect } from './headers'
import { isHiddenView } from './hiddenView'
import { answerMedia } from './media'
import { memberFile } from './memberFile'
import { answerPreview } from './preview'
import { forPage, forPanel } from './nextRequest'
import type { PublicFiles } from './publicFiles'
import { answerReadiness } from './readiness'
import { answerReception } from './reception'
import { type Route, route, split } from './route'
import { throttleSignIn } from './throttleSignIn'
import { answerText } from './text'
import { answerUnavailable } from './unavailable'

export type Answer = (req: IncomingMessage, res: ServerResponse) => void

type Parts = {
  environment: Environment
  door: PublicApi
  files: PublicFiles
  next: NextHandler
  pages: PageHandler
  health: Health
  log: Log
  payload: Payload
  /** The name of the role that sees what is public. */
  reader: string
  /** Where people without an account are received. */
  desk: PrivatePages
}

const KB = 1024

/** What answers every request once all has started. */
export function answerer(parts: Parts): Answer {
  const compress = compression()
  const surroundings = { dev: process.env.NODE_ENV !== 'production', isPublicFile: parts.files.has }
  return (req, res) => {
    // A whole URL names a host, and a redirect would lead there: we serve one site.
    const { path, search } = split(req.url ?? '/')
    req.url = path + search
    const to = route(req.method ?? 'GET', req.url, surroundings)
    answerRoute(to, req, res, parts, compress).catch((error: unknown) => {
      const isAway = troubleOf(error) === 'away'
      // What was asked of an address is the asker's.
      if (!isAway) parts.log.cause(`${req.method} ${path}`, error)
      if (isAway && !res.headersSent) answerUnavailable(req, res, parts.files.stylesheet)
      else answerFailure(req, res, error)
    })
  }
}

type Compress = ReturnType<typeof compression>

async function answerRoute(to: Route, req: IncomingMessage, res: ServerResponse, parts: Parts, compress: Compress): Promise<void> {
  const { environment, door, files, health, next, pages } = parts
  protect(req, res, to.to === 'inside' ? 'members' : to.to === 'graphiql' ? 'explorers' : 'readers', environment.siteUrl.startsWith('https:'))
  if (asksMembersSide(to, req)) {
    const unavailable = () => answerUnavailable(req, res, files.stylesheet)
    if (health.isAway() && to.to !== 'media') return unavailable() // what the public sees is read elsewhere
    const began = performance.now()
    beSure(res, () => health.wasLostSince(began), isWho(req), unavailable)
  }
  switch (to.to) {
    case 'page':
      compress(req as never, res as never, () => undefined) // typed for Express, which it does not need
      return pages(forPage(req, { ask: door.ask, at: to.at, stylesheet: files.stylesheet, origin: environment.siteUrl }), res)
    case 'inside': {
      const address = addressOf(req, environment.trustedProxies)
      // What is said to a member is kept by nobody on the way; Next's own files are everybody's. Answers to anything but a question are kept by nobody anyway
      // (RFC 9111 §3), and a browser that does not read one that may not be stored never counts it as ended.
      if (req.method === 'GET' && /^\/(admin|api)/.test(req.url ?? '')) res.setHeader('Cache-Control', 'private, no-store')
      if (!throttleSignIn(req, res, address, parts.payload.config.secret)) return
      if (await isHiddenView(req, parts.payload)) return answerText(req, res, 404, 'Introuvable / Not found\n', { 'Cache-Control': 'private, no-store' })
      if (!limitMembersBody(req, res)) return
      forPanel(req, environment.siteUrl)
      return next(req, res)
    }
    case 'graphql':
      if (!limitBody(req, res, 100 * KB)) return
      compress(req as never, res as never, () => undefined)
      return door.graphql(req, res)
    case 'graphiql':
      return answerText(req, res, 200, explorerPage(files.explorer), { 'Content-Type': 'text/html; charset=utf-8' })
    case 'public':
      return files.answer(req, res, req.url ?? '')
    case 'preview':
      return answerPreview(req, res, to.wanted, { payload: parts.payload, pages, reader: parts.reader, stylesheet: files.stylesheet, origin: environment.siteUrl })
    case 'reception':
      return answerReception(req, res, to.at, {
        payload: parts.payload, pages, reader: parts.reader, stylesheet: files.stylesheet, origin: environment.siteUrl,
        desk: parts.desk, ask: door.ask, address: addressOf(req, environment.trustedProxies), log: parts.log,
      })
    case 'media':
      return answerMedia(req, res, to.name, { find: door.file, findForMember: (name) => memberFile(req, parts.payload, name), folder: environment.mediaDir })
    case 'elsewhere':
      return answerText(req, res, 308, '', { Location: to.location, 'Cache-Control': 'public, max-age=3600' })
    case 'refusal':
      return answerText(req, res, to.status, `${to.status}\n`, to.allow ? { Allow: to.allow } : {})
    case 'robots':
      return answerText(req, res, 200, robots, { 'Cache-Control': 'public, max-age=3600' })
    case 'health':
      return answerText(req, res, 200, 'ok\n')
    case 'readiness':
      return answerReadiness(req, res, await health.trouble())
  }
}

// Everything that looks into what only members may see; the scripts of the panel do not.
const asksMembersSide = ({ to }: Route, { url }: IncomingMessage): boolean => ['preview', 'reception', 'media'].includes(to) || (to === 'inside' && !url?.startsWith('/_next/'))

// Who somebody is: "nobody" is a success too.
const isWho = ({ url }: IncomingMessage): boolean => split(url ?? '').path === '/api/users/me'

const robots = `User-agent: *
Disallow: /admin
Disallow: /api/
`
