import { setTimeout as sleep } from 'node:timers/promises'
import { commitTransaction, initTransaction, type Payload, type PayloadRequest } from 'payload'
import { rehearse } from '@/cms/saving/rehearse'
import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { comeIn } from '../../support/comeIn'
import { connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// Many write at once: they come in turn, and whoever had to wait too long is told to try again.

let database: SuiteDatabase
let payload: Payload
let houses: { A: Collective; B: Collective }
let as: (name: string) => Promise<PayloadRequest>
let site: Site
let authorization: string

beforeAll(async () => {
  ;({ database, payload, houses, as } = await openTwoCollectives())
  // Of the site alone, and long enough for whoever has their turn.
  await connected(database.ownerUrl, (owner) => owner.query(`alter role current_user in database ${new URL(database.ownerUrl).pathname.slice(1)} set lock_timeout = '3s'`))
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  authorization = (await comeIn(site, { email: mailOf('publisher of A'), password })).headers.authorization
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

/** Until somebody waits for a lock. */
const untilSomebodyWaits = () =>
  connected(database.ownerUrl, async (owner) => {
    for (let tries = 0; tries < 200; tries++) {
      const { rowCount } = await owner.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
      if (rowCount) return
      await sleep(50)
    }
    throw new Error('Nobody waits')
  })

it('a preview and the publication of what it shows do not wait for each other', async () => {
  const req = await as('publisher of A')
  const publish = (collection: 'events' | 'sessions', id: string) => payload.update({ collection, id, data: { _status: 'published' }, req, overrideAccess: false })
  await initTransaction(req)
  await publish('sessions', houses.A.sessions.pending)
  const preview = rehearse(payload, { concept: 'events', id: houses.A.events.pending, locale: 'fr', proposed: false }, null, ({ path }) => Promise.resolve(path))
  await untilSomebodyWaits()
  await publish('events', houses.A.events.pending)
  await commitTransaction(req)
  expect(await preview).toMatch(/^\/evenements\//)
})

it('whoever waits too long is told so, has written nothing, and succeeds when they try again', async () => {
  const path = `/api/events/${houses.A.events.live}`
  const publish = async () => {
    const answer = await site.get(path, { method: 'PATCH', headers: { authorization, 'accept-language': 'fr', 'content-type': 'application/json' }, body: JSON.stringify({ summary: 'Said in its turn', _status: 'published' }) })
    return { status: answer.status, after: answer.headers.get('retry-after'), ...((await answer.json()) as { errors?: { message: string; data: { code: string } }[] }) }
  }
  const preview = async () => site.get(`/preview/events/${houses.A.events.live}`, { headers: { authorization } })
  await connected(database.ownerUrl, async (other) => {
    await other.query('begin')
    await other.query(`select pg_advisory_xact_lock(hashtext('de-concert acts'))`)
    expect(await publish()).toMatchObject({ status: 503, after: '1', errors: [{ message: 'Trop de choses se font en même temps. Rien n’est enregistré : réessayez dans un instant.', data: { code: 'BUSY' } }] })
    const drawn = await preview()
    expect([drawn.status, drawn.headers.get('retry-after'), drawn.headers.get('cache-control')]).toEqual([503, '1', 'no-store'])
    await other.query('rollback')
  })
  expect((await payload.findByID({ collection: 'events', id: houses.A.events.live, overrideAccess: true })).summary).not.toBe('Said in its turn')
  expect([(await publish()).status, (await preview()).status]).toEqual([200, 200])
})
