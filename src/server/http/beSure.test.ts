import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import { beSure } from './beSure'

type Author = (res: ServerResponse, req: IncomingMessage) => void

/** What arrives of an answer when connections were lost, or not, while it was made. */
async function arrives(author: Author, { wasLost, isDoubtful = false }: { wasLost: boolean; isDoubtful?: boolean }) {
  const server = http.createServer((req, res) => {
    beSure(res, () => wasLost, isDoubtful, () => res.writeHead(503, { 'Retry-After': '2' }).end('come back'))
    author(res, req)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { redirect: 'manual' })
  const arrived = { status: answer.status, text: await answer.text(), cookie: answer.headers.get('set-cookie'), location: answer.headers.get('location') }
  await new Promise((closed) => server.close(closed))
  return arrived
}

const plain = { cookie: null, location: null }
const instead = { status: 503, text: 'come back', ...plain }

const authors: Record<string, [Author, object]> = {
  'in one piece': [(res) => void res.writeHead(401, { 'Set-Cookie': 'token=' }).end('sign in'), { status: 401, text: 'sign in', cookie: 'token=', location: null }],
  'bit by bit': [
    (res) => {
      res.statusCode = 404
      res.setHeader('Content-Length', 5)
      res.write('no')
      res.write('t')
      res.end('hi')
    },
    { status: 404, text: 'nothi', ...plain },
  ],
  'without a word': [(res) => void Object.assign(res, { statusCode: 500 }).end(), { status: 500, text: '', ...plain }],
  'compressed on its way': [
    (res, req) => {
      compression({ threshold: 0 })(req as never, res as never, () => undefined) // typed for Express
      res.statusCode = 404
      res.setHeader('Content-Type', 'text/plain')
      res.write('not')
      res.end('hing')
    },
    { status: 404, text: 'nothing', ...plain },
  ],
  'leading elsewhere': [(res) => void res.writeHead(307, { Location: '/login' }).end(), { status: 307, text: '', cookie: null, location: '/login' }],
}

describe.each(Object.keys(authors))('an answer other than a success, %s,', (how) => {
  const [author, itself] = authors[how] ?? [() => undefined, {}]
  it('is replaced when connections were lost while it was made', async () => expect(await arrives(author, { wasLost: true })).toEqual(instead))
  it('arrives as it is when none was', async () => expect(await arrives(author, { wasLost: false })).toEqual(itself))
})

it('a success stands: what was confirmed is confirmed', async () => {
  expect(await arrives((res) => res.writeHead(201).end('saved'), { wasLost: true })).toEqual({ status: 201, text: 'saved', ...plain })
})

it('who somebody is, is doubtful also when it looks like a success', async () => {
  const nobody: Author = (res) => res.writeHead(200).end('{"user":null}')
  expect(await arrives(nobody, { wasLost: true, isDoubtful: true })).toEqual(instead)
  expect(await arrives(nobody, { wasLost: false, isDoubtful: true })).toMatchObject({ status: 200 })
})
