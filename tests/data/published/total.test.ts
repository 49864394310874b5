import { readdirSync, readFileSync } from 'node:fs'
import { bothSides, type TwoSides } from '../../publicApi/asReader'
import { plantOneOfEach } from '../../publicApi/oneOfEach'

// One row never takes everybody's pages down: a view that fails, fails for all. Whatever a table holds, also what no entrance lets in, every view answers.

let sides: TwoSides
beforeAll(async () => void (sides = await bothSides()), 60_000)
afterAll(() => sides.close())

type Column = { table: string; column: string; type: string; labels: string[] | null }

/** Every column of ours that a view reads, near or far. */
const columnsRead = `
  select distinct s.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
         (select array_agg(quote_literal(e.enumlabel)) from pg_enum e where e.enumtypid = a.atttypid) as labels
    from pg_rewrite r
    join pg_class v on v.oid = r.ev_class and v.relnamespace = 'published'::regnamespace
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
    join pg_class s on s.oid = d.refobjid and s.relnamespace = 'public'::regnamespace
    join pg_attribute a on a.attrelid = s.oid and a.attnum = d.refobjsubid
   order by 1, 2`

const texts = [`''`, `'9999-99-99T99:99'`, `repeat('«😀»', 20000)`, `'{"a":1}'`, `'Infinity'`, `E'\\u0001\\uffff\\u202e'`]
/** What a column of each type can hold and nobody expects. */
const extremes: Record<string, readonly string[]> = {
  numeric: [`'NaN'`, `'Infinity'`, `'-Infinity'`, `('1' || repeat('0', 400))`, `('-1' || repeat('0', 400))`, `('0.' || repeat('0', 400) || '1')`, `'2147483648'`, `'-2147483649'`, `'0.5'`, `'-1'`],
  integer: ['2147483647', '-2147483648'],
  bigint: ['9223372036854775807', '-9223372036854775808'],
  text: texts,
  'character varying': texts,
  'timestamp with time zone': [`'infinity'`, `'-infinity'`, `'294276-12-31 23:59:59.999+00'`, `'4713-01-01 00:00+00 BC'`],
  jsonb: [`'{}'`, `'[]'`, `'"x"'`, `'1'`, `'null'`, `'{"root": []}'`, `(repeat('[', 2000) || repeat(']', 2000))`],
  boolean: ['true', 'false'],
  // It names another row, or none.
  uuid: [`'019aaaaa-0000-7000-8000-000000000000'`],
}

it('answers whatever the columns that it reads are given', async () => {
  const { owner, plant, views } = sides
  await plantOneOfEach(plant)
  // Our own checks keep most of this out. The views do not lean on them.
  const { rows: checks } = await owner.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint where contype = 'c' and conname like '%\\_holds'`,
  )
  expect(checks.length).toBeGreaterThan(50)
  for (const { drop } of checks) await owner.query(drop)
  const reading = `select ${(await views('true')).map((view) => `(select json_agg(v)::text from published.${view} v) as "${view}"`).join(', ')}`
  const { rows: shown } = await owner.query<Record<string, string | null>>(reading)
  expect(Object.entries(shown[0] ?? {}).filter(([, rows]) => rows === null)).toEqual([])

  const { rows: columns } = await owner.query<Column>(columnsRead)
  const [failures, empty, untouched] = [new Map<string, string>(), new Set<string>(), new Set<string>()]
  for (const { table, column, type, labels } of columns) {
    const values = labels ?? extremes[type]
    if (!values) throw new Error(`${table}.${column} is a ${type}: say here what it can hold`)
    let taken = 0
    for (const value of ['null', ...values]) {
      await owner.query('begin')
      const written = await owner.query(`update ${table} set "${column}" = ${value}::${labels ? 'text::' : ''}${type}`).catch(() => null)
      if (written?.rowCount === 0) empty.add(table)
      if (written) {
        taken += 1
        await owner.query(reading).catch((error: unknown) => failures.set(`${table}.${column} = ${value.slice(0, 50)}`, String(error)))
      }
      await owner.query('rollback')
    }
    if (taken === 0) untouched.add(`${table}.${column}`)
  }
  expect(Object.fromEntries(failures)).toEqual({})
  expect([...empty]).toEqual([])
  // Keys: what they name must be there, and each only once. Two closed lists that are checked and no type.
  expect([...untouched].filter((name) => !/\.(id|\w*_id|_locale|concept)$/.test(name))).toEqual(['event_notices.language', 'event_records.status', 'revisions.n', 'slugs.slug'])
}, 300_000)

/** What may stand in the views' SQL: each cannot fail, and why. */
const total: Record<string, string> = {
  '0)::text': 'any number is a text',
  "''::text": 'a literal',
  "''::public._locales": 'a literal',
  'value::text': 'any label of an enum is a text',
  'language::text': 'any label of an enum is a text',
  'hue::text': 'any label of an enum is a text',
  '::int': 'the labels of the one enum that it reads are whole numbers; another is tried above',
  'x._order)::text[]': 'it gives an empty array its type',
  'value::integer': 'asked for its bounds before (published._whole)',
  'day::date': 'asked before whether it is a day (published._after_day)',
  '1)::timestamp': 'the day after one within our bounds',
  '9)::double precision': 'asked for its bounds before, and of nine digits (published._degrees)',
  array: 'gathers rows',
  array_to_json: 'writes any array',
  json_build_object: 'its names are literals, so none is null',
  to_json: 'writes any row',
  coalesce: 'chooses',
  nullif: 'chooses',
  num_nonnulls: 'counts',
  concat: 'leaves out what is null',
  lower: 'any text has one',
  normalize: 'a database of ours is in UTF-8',
  statement_timestamp: 'the clock',
  to_char: 'of days within our bounds, or of the clock',
  round: 'of what is within its bounds (published._degrees)',
  _whole: 'leaves out what is no whole number of 32 bits',
  _degrees: 'leaves out what is no angle',
  _after_day: 'null for what is no day',
  _half_a_day_after: 'null beyond our years',
  holds_day: 'a pattern',
  holds_moment: 'compares',
  'at time zone': 'Paris is a zone; of the clock, and of days within our bounds',
  'interval ': 'taken from the clock, or added to a moment within our years',
}

it('is written of nothing that can fail', () => {
  const sql = readdirSync('src/published')
    .filter((name) => name.endsWith('.sql'))
    .map((name) => readFileSync(`src/published/${name}`, 'utf8'))
    .join('\n')
    .replace(/--.*$/gm, '')
    .replace(/comment on view[^;]*;/g, '')
    .replace(/'[^']*'/g, "''")
  const casts = [...sql.matchAll(/([\w.]*\)?|'')::((?:public\.)?\w+(?: precision)?(?:\[\])?)/g)].map(([, of = '', type]) => `${of.replace(/^\w+\.(?=[a-z]+$)/, '')}::${type}`)
  const calls = [...sql.matchAll(/(?<!view published\.|function published\.)\b(\w+) ?\((?!select\b(?! ))/g)].map(([, name = '']) => name).filter((name) => !keywords.has(name))
  const others = [...sql.matchAll(/at time zone|interval |make_\w+|(?<=[\w)] )[/%] |->|#>|\[\d/g)].map(([found]) => found)
  expect([...new Set([...casts, ...calls, ...others])].sort()).toEqual(Object.keys(total).sort())
})

// What stands before a bracket and is no function.
const keywords = new Set(['from', 'and', 'or', 'in', 'exists', 'lateral', 'values', 'as', 'f', 'l', 'not', 'when', 'where', 'then'])
