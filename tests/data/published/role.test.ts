import pg from 'pg'
import { applyPublished, ReaderRefused, readerNameOf } from '@/published/apply'
import { bothSides, forReaders, type TwoSides } from '../../publicApi/asReader'
import { connected, createDatabase, urlOf } from '../../support/database'

let sides: TwoSides
beforeAll(async () => void (sides = await bothSides()), 60_000)
afterAll(() => sides.close())

const denied: unknown = expect.objectContaining({ code: '42501' })

describe('the role that reads', () => {
  it('is refused every table outside the published views, whatever its kind', async () => {
    const { rows } = await sides.owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('published', 'pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')`,
    )
    const names = rows.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'public.events',
        'public._events_v',
        'public.users',
        'public.payload_preferences',
        'public.revisions',
        'public.slugs',
        'public.outbox',
        'graphile_worker._private_jobs',
        'graphile_worker.jobs',
      ]),
    )
    for (const name of names) await expect(sides.reader.query(`select * from ${name}`)).rejects.toEqual(denied)
  })

  it('is refused the steps of the rules', async () => {
    const steps = await sides.views(`relname like '\\_%'`)
    expect(steps).toEqual([
      '_agreements',
      '_clock',
      '_communiques',
      '_events',
      '_files',
      '_images',
      '_locales',
      '_organisations',
      '_sessions',
      '_speakers',
      '_topics',
      '_venues',
    ])
    for (const step of steps) await expect(sides.reader.query(`select * from published.${step}`)).rejects.toEqual(denied)
  })

  it.each([
    ['write through a view', `insert into published.site (name) values ('x')`],
    ['make a table', 'create table published.mine (id int)'],
    ['make a table in public', 'create table public.mine (id int)'],
    ['make a temporary table', 'create temporary table mine (id int)'],
    ['become the owner', 'set role deconcert'],
    ['queue a job', `select graphile_worker.add_job('letter')`],
    ['read passwords', 'select * from pg_authid'],
    ['read a file of the server', `select pg_read_file('postgresql.conf')`],
  ])('may not %s, not even outside a read-only transaction', async (_what, statement) => {
    await sides.reader.query('begin read write')
    await expect(sides.reader.query(statement)).rejects.toBeInstanceOf(pg.DatabaseError)
    await sides.reader.query('rollback')
  })

  it('reads by default, for five seconds at most', async () => {
    const { rows } = await sides.reader.query(
      `select current_setting('default_transaction_read_only') as reads, current_setting('statement_timeout') as most`,
    )
    expect(rows).toEqual([{ reads: 'on', most: '5s' }])
  })

  it('is the one of its own database only', async () => {
    const other = await createDatabase()
    const url = new URL(other.ownerUrl)
    url.username = new URL(sides.database.readerUrl).username
    await expect(connected(url.href, (client) => client.query('select 1'))).rejects.toEqual(denied)
    await other.drop()
  })
})

describe('the views', () => {
  it('know the languages of the platform, all of them', async () => {
    const { rows } = await sides.owner.query(
      'select array(select locale from published._locales) = enum_range(null::_locales) as same',
    )
    expect(rows).toEqual([{ same: true }])
  })

  it('say something of the site before anybody filled it in', async () => {
    const { rows } = await sides.reader.query('select locale, name from published.site order by locale')
    expect(rows).toEqual([
      { locale: 'fr', name: 'De Concert' },
      { locale: 'en', name: 'De Concert' },
    ])
  })

  it('keep their promise of columns that are never null', async () => {
    await sides.plant.event('Jamais vide', await sides.plant.organisation('Jamais vide'))
    const { rows } = await sides.owner.query<{ view: string; columns: string }>(
      `select relname as view, substring(obj_description(oid, 'pg_class') from 'never null: ([^\n]*)') as columns
         from pg_class where relnamespace = 'published'::regnamespace and ${forReaders}`,
    )
    for (const { view, columns } of rows) {
      const list = columns.split(' ').map((column) => `"${column}"`)
      const found = await sides.reader.query<{ broken: number }>(
        `select count(*)::int as broken from published.${view} where num_nulls(${list.join(', ')}) > 0`,
      )
      expect([view, found.rows[0]?.broken]).toEqual([view, 0])
    }
  })
})

describe('setting up the role', () => {
  const superuser = urlOf('postgres', 'postgres')

  it('is refused with the SQL to run when the owner may not make roles; afterwards all goes well', async () => {
    await connected(superuser, async (cluster) => {
      // It owns what the application owns, as a member of its role; the right to make roles is not handed on.
      await cluster.query('create role modest login in role deconcert')
      await cluster.query(`create database modest template ${process.env.TEST_TEMPLATE} owner deconcert`)
    })
    const apply = () => connected(urlOf('modest', 'modest'), (modest) => applyPublished(modest, { name: 'modest_reader' }))
    const refusal: unknown = await apply().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ReaderRefused)
    const { sql } = refusal as ReaderRefused
    expect(sql).toContain('create role "modest_reader" login')
    await connected(superuser, (cluster) => cluster.query(sql))
    await apply()
    const site = await connected(urlOf('modest_reader', 'modest'), (reader) => reader.query('select name from published.site'))
    expect(site.rowCount).toBe(2)
    await connected(superuser, async (cluster) => {
      await cluster.query('drop database modest with (force)')
      await cluster.query('drop role modest_reader')
      await cluster.query('drop role modest')
    })
  })

  it('changes nothing when all is as it should be', async () => {
    const made = () => sides.owner.query(`select oid from pg_class where relnamespace = 'published'::regnamespace order by oid`)
    const before = (await made()).rows
    await applyPublished(sides.owner, { name: readerNameOf(sides.database.name) })
    expect((await made()).rows).toEqual(before)
  })

  it('refuses a role with rights of its own', async () =>
    expect(applyPublished(sides.owner, { name: 'postgres' })).rejects.toThrow('has rights of its own'))

  it('gives the role a name that PostgreSQL keeps whole', () =>
    expect([readerNameOf('deconcert'), readerNameOf('x'.repeat(63)).length]).toEqual(['deconcert_reader', 63]))
})
