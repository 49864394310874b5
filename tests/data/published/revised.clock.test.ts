import type pg from 'pg'
import { publishedSql } from '@/published/files'
import { bothSides, forReaders, type TwoSides } from '../../publicApi/asReader'
import { plantOneOfEach } from '../../publicApi/oneOfEach'
import { changedBetween, reading, readingOf, type Reading } from '../../publicApi/reading'

// Nothing that the public reads changes by the clock but at a moment of published._clock, for which the worker writes a revision.

let sides: TwoSides
let owner: pg.Client
let views: string[]

beforeAll(async () => {
  sides = await bothSides()
  owner = sides.owner
  views = await sides.views(forReaders)
  await plantOneOfEach(sides.plant)
  await owner.query(`update communiques set embargo_instant = '2189-12-20T17:00Z'`)
  // A notice of an event that says when it ends, beside that of one that does not.
  const { rows } = await owner.query<{ event: string; organisation: string }>(`select event_id as event, lead_id as organisation from event_records r join events e on e.id = r.event_id where e.ends_instant is not null`)
  for (const { event, organisation } of rows) {
    await sides.plant.collaboration({ event_id: event, organisation_id: organisation })
    await sides.plant.insert('event_notices', { event_id: event, organisation_id: organisation, language: 'fr', text: 'Entrée sud' })
  }
}, 60_000)
afterAll(() => sides.close())

const clocks = /\b(now|current_date|current_time|current_timestamp|localtime|localtimestamp|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|age)\b/gi

it('lists every view and function that reads a clock: one clock, and so often', async () => {
  const { rows } = await owner.query<{ name: string; body: string }>(`
    select relname as name, pg_get_viewdef(oid) as body from pg_class where relnamespace = 'published'::regnamespace and relkind = 'v'
    union all select proname, prosrc from pg_proc where pronamespace in ('published'::regnamespace, 'public'::regnamespace) and prokind = 'f'`)
  const found = rows.flatMap(({ name, body }) => [...body.toLowerCase().matchAll(clocks)].map(([clock]) => `${name}: ${clock}`))
  // Whoever adds one adds its moments to `clock.sql`, and to the data below what they are moments of.
  expect(found.sort()).toEqual([
    '_communiques: statement_timestamp',
    'communiques: statement_timestamp',
    'events: statement_timestamp',
    'events: statement_timestamp',
    'organisations: statement_timestamp',
  ])
})

const SIX_HOURS = 6 * 3_600_000

describe('with a clock that the test sets', () => {
  type Moment = { id: string; at: Date }
  let moments: Moment[]

  beforeAll(async () => {
    await owner.query('drop schema published cascade; create schema published')
    for (const statement of await publishedSql()) await owner.query(statement.replaceAll('statement_timestamp()', `current_setting('test.now')::timestamptz`))
    moments = (await owner.query<Moment>('select id, at from published._clock order by at')).rows
  })

  async function at(moment: Date): Promise<Reading> {
    await owner.query(`select set_config('test.now', $1, false)`, [moment.toISOString()])
    return readingOf((await owner.query<Record<string, Record<string, unknown>[]>>(reading(views))).rows[0] ?? {})
  }
  const later = ({ at }: Moment, milliseconds: number) => new Date(at.getTime() + milliseconds)

  it('reads otherwise from each moment on, where the moment says', async () => {
    // The end of the embargo, the last day of two contacts in Paris, the end of an event, half a day after the beginning of another.
    const times = [...new Set(moments.map(({ at }) => at.toISOString()))]
    expect(times).toEqual(['2189-12-20T17:00:00.000Z', '2190-01-01T23:00:00.000Z', '2190-01-18T20:00:00.000Z', '2190-01-19T01:00:00.000Z'])
    for (const moment of moments) {
      const changed = changedBetween(await at(later(moment, -1)), await at(moment.at))
      expect(changed.filter((key) => key.includes(moment.id))).not.toEqual([])
      const named = moments.filter(({ at }) => at.getTime() === moment.at.getTime()).map(({ id }) => id)
      // A file comes with what shows it.
      expect(changed.filter((key) => !named.some((id) => key.includes(id)) && !key.includes('"view":"files"'))).toEqual([])
    }
  })

  it('reads the same at all other times, from 1900 to 2200', async () => {
    const about = [Date.UTC(2189, 11, 1), Date.UTC(2190, 1, 28)] as const
    const years = Array.from({ length: 301 }, (_, year) => Date.UTC(1900 + year, 0, 1)).filter((time) => time < about[0] || time > about[1])
    const hours = Array.from({ length: Math.ceil((about[1] - about[0]) / SIX_HOURS) }, (_, turn) => about[0] + turn * SIX_HOURS + 1)
    const sweep = [...years, ...hours].sort((one, other) => one - other)
    const surprises: string[] = []
    let before: { time: number; seen: Reading } | null = null
    for (const time of sweep) {
      const seen = await at(new Date(time))
      const isExpected = before !== null && moments.some((moment) => moment.at.getTime() > (before?.time ?? 0) && moment.at.getTime() <= time)
      if (before && !isExpected) surprises.push(...changedBetween(before.seen, seen).map((key) => `${new Date(time).toISOString()}: ${key}`))
      before = { time, seen }
    }
    expect(surprises).toEqual([])
  }, 200_000)
})
