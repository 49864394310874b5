import { randomUUID } from 'node:crypto'
import { readerNameOf } from '@/published/apply'
import { migrate } from '@/server/migrate'
import { migrations } from '../../../migrations'
import { asSuperuser, connected, urlOf } from '../../support/database'
import { openPayload } from '../../support/payload'
import { runMigrations } from '../../support/runMigrations'

const name = `migrated_${process.pid}`
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

it('goes forward on a database that is in use, and keeps what is in it', async () => {
  const payload = await openPayload({ ownerUrl: urlOf('deconcert', name) })
  await runMigrations(payload, urlOf('deconcert', name), migrations.slice(0, 2))
  const [organisation, event] = [randomUUID(), randomUUID()]
  await owner(`insert into organisations (id, name, kind, _status) values ($1, 'Choir', 'collective', 'published')`, [organisation])
  await owner(`insert into events (id, kind, starts_at, zone, _status) values ($1, 'day', '2030-05-04T14:00', 'Europe/Paris', 'published')`, [event])
  await owner(`insert into collaborations (id, event_id, organisation_id, role, status, position) values ($1, $2, $3, 'co-organiser', 'accepted', 1)`, [randomUUID(), event, organisation])
  await owner(`insert into organisation_records (organisation_id, suspended) values ($1, true)`, [organisation])
  await owner(`insert into slugs (concept, slug, document_id, given_at) values ('organisations', 'choir', $1, '2020-01-01'), ('organisations', 'the-choir', $1, '2021-01-01')`, [organisation])
  const member = randomUUID()
  await owner(`insert into users (id, email, is_administrator) values ($1, 'ana@cast.example', true)`, [member])
  await owner(`insert into users_sessions (_order, _parent_id, id, expires_at) values (1, $1, 'from before', now() + interval '1 hour')`, [member])

  const [person, hall] = [randomUUID(), randomUUID()]
  await owner(`insert into users (id, name, email) values ($1, 'Singer', 'singer@cast.example')`, [person])
  await owner(`insert into users_memberships (_order, _parent_id, id, organisation_id, role) values (1, $1, 'first', $2, 'contributor'), (2, $1, 'again', $2, 'coordinator')`, [person, organisation])
  await owner(`insert into venues (id, name, owner_id, _status) values ($1, 'Hall', $2, 'draft')`, [hall, organisation])
  const session = randomUUID()
  await owner(`insert into sessions (id, kind, starts_at, event_id, _status) values ($1, 'talk', '2030-05-04T15:00', $2, 'published')`, [session, event])
  await owner(`insert into sessions_participations (_order, _parent_id, id, role, placeholder, confirmed) values (1, $1, 'came', 'speaker', 'member', true), (2, $1, 'unticked', 'speaker', 'member', false)`, [session])
  const [embargoed, version] = [randomUUID(), randomUUID()]
  await owner(`insert into communiques (id, kind, embargo_until, _status) values ($1, 'own', '2030-07-13T16:00Z', 'published')`, [embargoed])
  await owner(`insert into _communiques_v (id, parent_id, version_kind, version_embargo_until, latest) values ($1, $2, 'own', '2030-12-13T17:00Z', true)`, [version, embargoed])

  const files = [['paper', 'a.pdf', 'application/pdf'], ['photograph called a PDF', 'b.pdf', 'image/jpeg'], ['photograph', 'c.jpg', 'image/jpeg']]
  for (const [credit, filename, type] of files) await owner(`insert into media (id, credit, filename, mime_type) values ($1, $2, $3, $4)`, [randomUUID(), credit, filename, type])

  for (const _twice of [1, 2]) await connected(urlOf('deconcert', name), (client) => migrate(payload, client, migrations, { name: reader }))

  expect(await owner(`select name from payload_migrations order by name`)).toEqual(migrations.map((migration) => ({ name: migration.name })))
  expect(await owner(`select e.starts_at, o.name from collaborations c join events e on e.id = c.event_id join organisations o on o.id = c.organisation_id`)).toEqual([
    { starts_at: '2030-05-04T14:00', name: 'Choir' },
  ])
  expect(await owner(`select o.current_slug, o.suspended, e.current_slug as event from organisations o, events e`)).toEqual([{ current_slug: 'the-choir', suspended: true, event: null }])
  await owner(`insert into slugs (concept, slug, document_id, given_at) values ('events', 'fair', $1, '2022-01-01'), ('events', 'former-fair', $1, '2021-01-01')`, [event])
  expect(await owner(`select current_slug from events`)).toEqual([{ current_slug: 'fair' }])
  expect(await owner(`select u.name, o.name as organisation, m.role::text from memberships m join users u on u.id = m.person_id join organisations o on o.id = m.organisation_id`)).toEqual([
    { name: 'Singer', organisation: 'Choir', role: 'coordinator' },
  ])
  expect(await owner(`select v.name, o.name as owner from owner_records r join venues v on v.id = r.document_id join organisations o on o.id = r.organisation_id where r.concept = 'venues'`)).toEqual([
    { name: 'Hall', owner: 'Choir' },
  ])
  // What was set aside in one language does not take the place of what was in another; and each form's latest save goes with whoever made it.
  const setAside = (locale: string) => owner(`insert into set_aside (id, concept, document_id, person_id, locale, data, at) values ($1, 'events', $2, $3, $4, '{}', now())`, [randomUUID(), event, person, locale])
  for (const locale of ['fr', 'en']) await setAside(locale)
  await expect(setAside('fr')).rejects.toThrow('set_aside_document_id_person_id_locale_key')
  for (const whose of [person, member]) await owner(`insert into form_saves (form_id, document_id, person_id, step, at) values ($1, $2, $3, 1, now())`, [randomUUID(), event, whose])
  await owner(`delete from users where id = $1`, [person])
  expect(await owner(`select person_id from form_saves union all select person_id from set_aside`)).toEqual([{ person_id: member }])
  expect(await owner(`select c.embargo_until, c.embargo_instant = '2030-07-13T16:00Z' as kept, v.version_embargo_until, v.version_embargo_instant = '2030-12-13T17:00Z' as "keptInVersion" from communiques c join _communiques_v v on v.parent_id = c.id`)).toEqual([
    { embargo_until: '2030-07-13T18:00', kept: true, version_embargo_until: '2030-12-13T18:00', keptInVersion: true },
  ])
  // A box that was not ticked said nothing.
  expect(await owner(`select id, confirmation::text from sessions_participations order by _order`)).toEqual([{ id: 'came', confirmation: 'confirmed' }, { id: 'unticked', confirmation: null }])
  // Whoever was signed in comes in again: administrators are asked for a second factor now.
  expect(await owner(`select u.email, s.id as "signIn" from users u left join users_sessions s on s._parent_id = u.id where u.is_administrator`)).toEqual([{ email: 'ana@cast.example', signIn: null }])
  // What was not drawn anew when it came is on the list.
  expect(await owner(`select m.credit from files_to_clean f join media m on m.id = f.media_id order by 1`)).toEqual([{ credit: 'paper' }, { credit: 'photograph called a PDF' }])
}, 60_000)
