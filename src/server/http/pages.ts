import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReaderRequest } from '@/ask'
import { answerHtml } from './html'
import { split } from './route'
import { answerText } from './text'
import type { Log } from '../log'
import type { NextHandler } from '../next'

/** Answers a reader's request with the page it is for. */
export type PageHandler = (req: ReaderRequest, res: ServerResponse) => Promise<void>

/** In production we draw what Next built; in development Next does all. */
export async function openPages(next: NextHandler, log: Log): Promise<PageHandler> {
  return process.env.NODE_ENV === 'production' ? drawing(await builtPages(), log) : next
}

/** What the file of a page exports once Next has built it. */
export type Built = {
  default: { getInitialProps?: (context: object) => object }
  getServerSideProps: (context: object) => Promise<{ props: object } | { redirect: { destination: string; statusCode: number } }>
  routeModule: { components: { App: unknown; Document: { draw: (drawn: object) => string } } }
}

async function builtPages(): Promise<ReadonlyMap<string, Built>> {
  const folder = path.resolve('.next/server')
  const load = createRequire(path.join(folder, 'pages'))
  const files = JSON.parse(readFileSync(path.join(folder, 'pages-manifest.json'), 'utf8')) as Record<string, string>
  const pages = new Map<string, Built>()
  for (const [address, file] of Object.entries(files)) if (file.endsWith('.js')) pages.set(address.slice(1), (await load(path.join(folder, file))) as Built)
  return pages
}

// Our server knows which page a request is for, and no page runs in the browser: Next's routing, streams and data for scripts would cost more than drawing.
export function drawing(pages: ReadonlyMap<string, Built>, log: Pick<Log, 'cause'>): PageHandler {
  const pageNamed = (name: string): Built => pages.get(name) ?? missing(name)
  const failure = pageNamed('_error')

  return async (req, res) => {
    const { at, stylesheet } = req.reader
    const draw = (page: Built, pageProps: object) => {
      const { App, Document } = page.routeModule.components
      answerHtml(req, res, Document.draw({ App, Component: page.default, pageProps, stylesheet }))
    }
    try {
      const page = pageNamed(at.page)
      const query = Object.fromEntries(new URLSearchParams(split(req.url ?? '').search))
      const result = await page.getServerSideProps({ req, res, query })
      if ('props' in result) return draw(page, result.props)
      answerText(req, res, result.redirect.statusCode, '', { Location: result.redirect.destination, 'Cache-Control': 'public, no-cache' })
    } catch (error) {
      log.cause(at.path, error)
      res.statusCode = 500
      draw(failure, failure.default.getInitialProps?.({ req, res }) ?? {})
    }
  }
}

function missing(name: string): never {
  throw new Error(`Next built no page ${name}`)
}
