import { randomUUID } from 'node:crypto'
import { readerNameOf } from '@/published/apply'
import { migrate } from '@/server/migrate'
import { migrations } from '../../../migrations'
import { asSuperuser, connected, urlOf } from '../../support/database'
import { openPayload } from '../../support/payload'
import { runMigrations } from '../../support/runMigrations'

const name = `bounded_${process.pid}`
const reader = readerNameOf(name)
const owner = <Row extends object>(statement: string, values: unknown[] = []) =>
  connected(urlOf('deconcert', name), async (client) => (await client.query<Row>(statement, values)).rows)

beforeAll(() => asSuperuser((cluster) => cluster.query(`create database ${name} template template0 owner deconcert`)))
afterAll(() =>
  asSuperuser(async (cluster) => {
    await cluster.query(`drop database if exists ${name} with (force)`)
    await cluster.query(`drop role if exists ${reader}`)
  }),
)

const ids = Array.from({ length: 8 }, () => randomUUID())
const [choir, fair, meal, hall, barn, case_, gathering, agreement] = ids as [string, string, string, string, string, string, string, string]

async function plant(): Promise<void> {
  await owner(`insert into organisations (id, name, kind, _status) values ($1, 'Choir', 'collective', 'published')`, [choir])
  await owner(
    `insert into events (id, kind, starts_at, ends_at, doors_at, zone, starts_instant, price_kind, price_amount, price_minimum, attendance, _status)
     values ($1, 'day', '9999-12-31T10:00', '2027-02-13T18:30', 'soon', 'europe/paris', '9999-12-31T09:00Z', 'fixed', 2147483648, 450, 12.5, 'published')`,
    [fair],
  )
  await owner(`insert into event_records (event_id, lead_id, previous_starts_at) values ($1, $2, '0020-03-01T10:00')`, [fair, choir])
  await owner(`insert into events_slots (_order, _parent_id, id, starts_at) values (1, $1, 'a', '2396-02-29T10:00'), (2, $1, 'b', '2027-02-14T10:00')`, [fair])
  await owner(
    `insert into _events_v (id, parent_id, version_starts_at, version_zone, version_price_amount, version_attendance, version__status, latest) values ($1, $2, '9999-12-31T10:00', 'not a zone', 'NaN', 120, 'draft', true)`,
    [gathering, fair],
  )
  await owner(`insert into sessions (id, event_id, starts_at, _status) values ($1, $2, '0999-03-01T10:00', 'draft')`, [meal, fair])
  await owner(`insert into venues (id, name, city, country, latitude, longitude, _status) values ($1, 'Hall', 'Bruxelles', 'be', 50.85, 4.35, 'published'), ($2, 'Barn', 'Nowhere', '??', 'Infinity', 181, 'published')`, [hall, barn])
  await owner(`insert into topics (id, kind, claimant_count, filed_in, since, _status) values ($1, 'case', 0, '2024-10', '0000', 'published')`, [case_])
  await owner(`insert into collaborations (id, event_id, organisation_id, role, status, position, agreed_on) values ($1, $2, $3, 'co-organiser', 'accepted', 1e9, '2025-01-05')`, [agreement, fair, choir])
}

it('brings what no page could show within bounds, keeps the rest, and notes each value that it takes out', async () => {
  const payload = await openPayload({ ownerUrl: urlOf('deconcert', name) })
  const before = migrations.slice(0, migrations.findIndex((migration) => migration.name.endsWith('_holds')))
  await runMigrations(payload, urlOf('deconcert', name), before)
  await plant()
  await connected(urlOf('deconcert', name), (client) => migrate(payload, client, migrations, { name: reader }))

  expect(await owner(`select starts_at, ends_at, doors_at, zone, starts_instant::text, price_amount, price_minimum, attendance from events`)).toEqual([
    { starts_at: '2199-12-31T10:00', ends_at: '2027-02-13T18:30', doors_at: null, zone: 'Europe/Paris', starts_instant: '2199-12-31 23:59:00+00', price_amount: null, price_minimum: '450', attendance: '13' },
  ])
  expect(await owner(`select previous_starts_at from event_records`)).toEqual([{ previous_starts_at: '1900-03-01T10:00' }])
  expect(await owner(`select starts_at from events_slots order by _order`)).toEqual([{ starts_at: '2199-02-28T10:00' }, { starts_at: '2027-02-14T10:00' }])
  expect(await owner(`select version_starts_at, version_zone, version_price_amount, version_attendance from _events_v`)).toEqual([
    { version_starts_at: '2199-12-31T10:00', version_zone: null, version_price_amount: null, version_attendance: '120' },
  ])
  expect(await owner(`select starts_at from sessions`)).toEqual([{ starts_at: '1900-03-01T10:00' }])
  expect(await owner(`select name, country, latitude, longitude from venues order by name`)).toEqual([
    { name: 'Barn', country: null, latitude: null, longitude: null },
    { name: 'Hall', country: 'BE', latitude: '50.85', longitude: '4.35' },
  ])
  expect(await owner(`select claimant_count, filed_in, since from topics`)).toEqual([{ claimant_count: null, filed_in: '2024-10', since: '1900' }])
  expect(await owner(`select position, agreed_on from collaborations`)).toEqual([{ position: '9999', agreed_on: '2025-01-05' }])

  const journal = await owner<{ concept: string; document_id: string; organisation_id: string | null; said: string }>(
    `select concept, document_id, organisation_id, concat_ws(' ', detail->>'field', detail->>'before', '→', coalesce(detail->>'after', 'nothing')) as said from audit where act = 'value.corrected'`,
  )
  expect(journal.map(({ concept, said }) => `${concept}: ${said}`).sort()).toEqual([
    'collaborations: position 1000000000 → 9999',
    'events: attendance 12.5 → 13',
    'events: doorsAt soon → nothing',
    'events: previous_starts_at 0020-03-01T10:00 → 1900-03-01T10:00',
    'events: price.amount 2147483648 → nothing',
    'events: price.amount NaN → nothing',
    'events: slots.startsAt 2396-02-29T10:00 → 2199-02-28T10:00',
    'events: startsAt 9999-12-31T10:00 → 2199-12-31T10:00',
    'events: startsInstant 9999-12-31 09:00:00+00 → 2199-12-31 23:59:00+00',
    'events: zone not a zone → nothing',
    'sessions: startsAt 0999-03-01T10:00 → 1900-03-01T10:00',
    'topics: claimantCount 0 → nothing',
    'topics: since 0000 → 1900',
    'venues: country ?? → nothing',
    'venues: latitude Infinity → nothing',
    'venues: longitude 181 → nothing',
  ])
  expect(new Set(journal.filter(({ concept }) => concept === 'events').map((entry) => `${entry.document_id} ${entry.organisation_id}`))).toEqual(new Set([`${fair} ${choir}`]))
}, 60_000)
