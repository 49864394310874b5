import type { GetServerSidePropsContext } from 'next'
import { jest } from '@jest/globals'
import { match, missingAt } from '@/addresses'
import { AskError } from '@/ask'
import { answer, missing, moved, type Outcome, page, type Reading } from './index'

const site = { name: 'De Concert', intro: null, footer: null, email: null, phone: null, postalAddress: null }

/** What Next and the reader get when a page decides so. */
async function answered(decide: (reading: Reading) => Promise<Outcome<string>>, path = '/evenements/fete', query = {}) {
  const headers: Record<string, unknown> = {}
  const res = { statusCode: 200, setHeader: (name: string, value: unknown) => (headers[name] = value) }
  const reader = { at: match(path) ?? missingAt(path), origin: 'https://deconcert.example', ask: () => Promise.reject(new Error('not asked')), stylesheet: '' }
  const result = await answer(decide)({ req: { reader }, res, query } as unknown as GetServerSidePropsContext)
  return { result, status: res.statusCode, headers }
}

it('draws a page, says how long it may be kept and what it shows', async () => {
  const { result, status, headers } = await answered(async () => page(site, { title: 'Fête' }, 'content', ['site', 'event-1']))
  expect(status).toBe(200)
  expect(headers).toEqual({ 'Cache-Control': 'public, no-cache', 'Cache-Tag': 'site,event-1' })
  expect(result).toMatchObject({ props: { outcome: 'page', content: 'content', about: { title: 'Fête' } } })
})

it('gives a page what it may know of the request', async () => {
  let seen: Reading | null = null
  await answered(async (reading) => ((seen = reading), missing(site)), '/en/events/fete', { after: 'c1', apres: 'c2' })
  expect(seen).toMatchObject({ locale: 'en', language: 'EN', slug: 'fete', after: 'c1', path: '/en/events/fete' })
})

it('answers 404 with our own page for what is not there', async () => {
  const { result, status } = await answered(async () => missing(site))
  expect(status).toBe(404)
  expect(result).toMatchObject({ props: { outcome: 'missing', frame: { at: { page: 'missing' } } } })
})

it('redirects for good what has moved', async () => {
  const { result } = await answered(async () => moved('/evenements/grande-fete'))
  expect(result).toEqual({ redirect: { destination: '/evenements/grande-fete', statusCode: 301 } })
})

it('takes a cursor that means nothing for an address with nothing behind it', async () => {
  const refusal = new AskError('AgendaPage', [{ message: 'No.', extensions: { code: 'INVALID_CURSOR' } }])
  expect((await answered(() => Promise.reject(refusal))).status).toBe(404)
})

it('answers 503 with our own page while the database does not answer, says when to come back, and leaves the log alone', async () => {
  const lost = Object.assign(new Error('terminating connection'), { code: '57P01' })
  const { result, status, headers } = await answered(() => Promise.reject(new AskError('EventPage', [{ message: 'No.' }], { cause: lost })))
  expect(status).toBe(503)
  expect(headers).toEqual({ 'Cache-Control': 'no-store', 'Retry-After': '5' })
  expect(result).toMatchObject({ props: { outcome: 'failure' } })
})

it('answers 500 with our own page when asking fails, and logs the cause', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const cause = new AskError('EventPage', [{ message: 'No.', path: ['event'] }])
  const { result, status, headers } = await answered(() => Promise.reject(cause))
  expect(status).toBe(500)
  expect(headers).toEqual({ 'Cache-Control': 'no-store' })
  expect(result).toMatchObject({ props: { outcome: 'failure' } })
  expect(log.mock.calls).toEqual([['/evenements/fete', cause]])
  log.mockRestore()
})
