import type { ServerResponse } from 'node:http'
import type { ReaderRequest } from '@/ask'
import { type Built, drawing } from './pages'

type Drawn = { Component: unknown; pageProps: object; stylesheet: string }
type Answer = { status: number; headers: Record<string, unknown>; body: string | undefined }

const page = (getServerSideProps: Built['getServerSideProps'], over: object = {}): Built => ({
  default: {},
  getServerSideProps,
  routeModule: { components: { App: null, Document: { draw: (drawn) => JSON.stringify((drawn as Drawn).pageProps) } } },
  ...over,
})
const failure = page(() => Promise.reject(new Error('not asked')), { default: { getInitialProps: () => ({ outcome: 'failure' }) } })

async function answered(event: Built, request: { method?: string; url?: string; headers?: object } = {}): Promise<Answer & { causes: unknown[] }> {
  const answer: Answer = { status: 200, headers: {}, body: undefined }
  const causes: unknown[] = []
  const res = {
    statusCode: 200,
    setHeader: (name: string, value: unknown) => (answer.headers[name] = value),
    writeHead: (status: number, headers: object = {}) => (Object.assign(answer.headers, headers), (answer.status = status), res),
    end: (body?: string) => void (answer.body = body),
  }
  const req = { method: 'GET', url: '/event', headers: {}, reader: { at: { page: 'event', path: '/evenements/fete' }, stylesheet: '' }, ...request }
  const draw = drawing(new Map([['event', event], ['_error', failure]]), { cause: (_where: string, cause: unknown) => void causes.push(cause) })
  await draw(req as unknown as ReaderRequest, res as unknown as ServerResponse)
  return { ...answer, causes }
}

const shown = page((context) => Promise.resolve({ props: { query: (context as { query: object }).query } }))

it('draws a page from its props, with what was asked behind the question mark', async () => {
  const { status, headers, body } = await answered(shown, { url: '/event?apres=c1' })
  expect([status, body]).toEqual([200, '{"query":{"apres":"c1"}}'])
  expect(headers).toEqual({ ETag: expect.stringMatching(/^"[\w-]{27}"$/) as string, 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': 24 })
})

it('answers 304 to whoever has this very page, and HEAD without a body', async () => {
  const etag = String((await answered(shown)).headers.ETag)
  expect(await answered(shown, { headers: { 'if-none-match': `"other", W/${etag}` } })).toMatchObject({ status: 304, body: undefined })
  expect(await answered(shown, { headers: { 'if-none-match': '"other"' } })).toMatchObject({ status: 200, body: '{"query":{}}' })
  expect(await answered(shown, { method: 'HEAD' })).toMatchObject({ status: 200, body: undefined, headers: { 'Content-Length': 12 } })
})

it('leads to where a page has moved', async () => {
  const moved = page(() => Promise.resolve({ redirect: { destination: '/evenements/grande-fete', statusCode: 301 } }))
  expect(await answered(moved)).toMatchObject({ status: 301, headers: { Location: '/evenements/grande-fete' } })
})

it('draws our failure page with status 500 when drawing throws, and logs the cause', async () => {
  const cause = new Error('no')
  const broken = page(() => Promise.resolve({ props: {} }), { routeModule: { components: { App: null, Document: { draw: () => { throw cause } } } } })
  expect(await answered(broken)).toMatchObject({ status: 500, body: '{"outcome":"failure"}', causes: [cause] })
})
