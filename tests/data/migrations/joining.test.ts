import { randomUUID } from 'node:crypto'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { readerNameOf } from '@/published/apply'
import { migrate } from '@/server/migrate'
import { migrations } from '../../../migrations'
import { asSuperuser, connected, urlOf } from '../../support/database'
import { openPayload } from '../../support/payload'

// Accounts, links and letters from before invitations were accepted by their person: what is safe is carried over.

const name = `joined_${process.pid}`
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

const admin = randomUUID()
const coordinator = randomUUID()

async function account(email: string, acts: [act: string, who: string | null][]): Promise<string> {
  const id = randomUUID()
  await owner(`insert into users (id, email) values ($1, $2)`, [id, email])
  await owner(`insert into password_links (user_id, token_hash, expires_at) values ($1, decode(md5($2), 'hex'), now() + interval '3 days')`, [id, email])
  for (const [act, who] of acts) await owner(`insert into audit (act, who, concept, document_id) values ($1, $2, 'users', $3)`, [act, who === 'itself' ? id : who, id])
  return id
}

it('keeps memberships, the links that nobody else has held and that open no more than they did, and the addresses that nobody could have made up', async () => {
  const payload = await openPayload({ ownerUrl: urlOf('deconcert', name) })
  const before = migrations.slice(0, migrations.findIndex((migration) => migration.name.endsWith('_joining')))
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const db = payload.db.sessions?.[String(await req.transactionID)]?.db as MigrateUpArgs['db']
  for (const migration of before) await migration.up({ db, payload, req })
  await commitTransaction(req)
  for (const migration of before) await owner(`insert into payload_migrations (id, name, batch) values ($1, $2, 1)`, [randomUUID(), migration.name])

  await owner(`insert into users (id, email, is_administrator) values ($1, 'admin@cast.example', true), ($2, 'coordinator@cast.example', false)`, [admin, coordinator])
  const choir = randomUUID()
  await owner(`insert into organisations (id, name, kind, _status) values ($1, 'Choir', 'collective', 'published')`, [choir])
  await owner(`insert into memberships (id, person_id, organisation_id, role) values ($1, $2, $3, 'coordinator')`, [randomUUID(), coordinator, choir])

  await account('by-an-administrator@cast.example', [['account.created', admin], ['password-link.made', admin]])
  await account('by-letter@cast.example', [['account.created', admin], ['password-link.made', coordinator], ['password-link.made', null]])
  await account('by-a-coordinator@cast.example', [['account.created', coordinator], ['password-link.made', coordinator], ['membership.given', coordinator]])
  await account('has-joined-since@cast.example', [['account.created', admin], ['password-link.made', admin], ['membership.given', coordinator]])
  await account('has-risen-since@cast.example', [['account.created', admin], ['membership.given', admin], ['password-link.made', admin], ['administrator.named', admin]])
  await account('changed-its-address@cast.example', [['account.created', admin], ['account.address-changed', 'itself'], ['password-link.made', admin]])
  const [{ id: factor } = { id: '' }] = await owner<{ id: string }>(`select id from users where email = 'by-letter@cast.example'`)
  await owner(`insert into second_factors (user_id, secret, last_step) values ($1, '\\x00', 77)`, [factor])
  const letter = (kind: string, sent: boolean) => owner(`insert into outbox (key, kind, address, language, letter, sent_at) values ($1, $2, 'x@cast.example', 'fr', $3, $4)`, [randomUUID(), kind, sent ? null : JSON.stringify({ kind, link: 'https://exemple.org/admin/choose-password#x' }), sent ? new Date() : null])
  for (const [kind, sent] of [['brought-in', true], ['brought-in', false], ['joined', false], ['password-link', false]] as const) await letter(kind, sent)

  for (const _twice of [1, 2]) await connected(urlOf('deconcert', name), (client) => migrate(payload, client, migrations, { name: reader }))

  expect(await owner(`select u.email, l.purpose, l.given, l.address = u.email as "its address", l.token_hash = decode(md5(u.email), 'hex') as "same token", l.expires_at > now() as open from links l join users u on u.id = l.user_id order by 1`)).toEqual([
    { email: 'by-an-administrator@cast.example', purpose: 'password', given: 'administrator', 'its address': true, 'same token': true, open: true },
    { email: 'by-letter@cast.example', purpose: 'password', given: 'letter', 'its address': true, 'same token': true, open: true },
    { email: 'changed-its-address@cast.example', purpose: 'password', given: 'administrator', 'its address': true, 'same token': true, open: true },
  ])
  expect((await owner<{ email: string }>(`select u.email from users u where not exists (select from proved_addresses p where p.user_id = u.id and p.address = u.email) order by 1`)).map(({ email }) => email)).toEqual([
    'by-a-coordinator@cast.example', 'changed-its-address@cast.example',
  ])
  expect(await owner(`select u.email, o.name, m.role::text from memberships m join users u on u.id = m.person_id join organisations o on o.id = m.organisation_id`)).toEqual([{ email: 'coordinator@cast.example', name: 'Choir', role: 'coordinator' }])
  expect(await owner(`select kind, letter is not null as kept, last_error as problem, refused_at is not null as refused from outbox order by kind, problem, sent_at`)).toEqual([
    { kind: 'member-invited', kept: false, problem: 'late', refused: true },
    { kind: 'member-invited', kept: false, problem: 'late', refused: true },
    { kind: 'member-invited', kept: false, problem: null, refused: false },
    { kind: 'password-link', kept: true, problem: null, refused: false },
  ])
  expect(await owner(`select last_step, used_steps from second_factors`)).toEqual([{ last_step: '77', used_steps: ['77'] }])
}, 60_000)
