import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { sources, type Source } from '@/cms/revisions/concepts'
import { touch } from '@/cms/revisions/touch'
import { adapterOf } from '@/cms/transactions/adapter'
import { query } from '@/cms/transactions/query'
import { forReaders } from '../../publicApi/asReader'
import { plantOneOfEach } from '../../publicApi/oneOfEach'
import { planter } from '../../publicApi/plant'
import { changedBetween, isTold, reading, readingOf, type Reading } from '../../publicApi/reading'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { openPayload } from '../../support/payload'

// Nothing that the public reads changes without a revision: every column that a view reads, near or far, is changed by plain SQL, and its owner touched as
// every act does. What reads differently then has a revision.

let database: SuiteDatabase
let payload: Payload
let views: string[]
let columns: Column[]
let keys: Map<string, string>
let before: Reading
let latest: string

type Column = { table: string; column: string; type: string; labels: string[] | null }

beforeAll(async () => {
  database = await createDatabase()
  payload = await openPayload(database)
  await connected(database.ownerUrl, async (owner) => {
    await plantOneOfEach(planter(owner))
    const rows = async <Row extends object>(statement: string) => (await owner.query<Row>(statement)).rows
    views = (await rows<{ relname: string }>(`select relname from pg_class where relnamespace = 'published'::regnamespace and relkind = 'v' and ${forReaders}`)).map(({ relname }) => relname)
    columns = await rows<Column>(columnsRead)
    keys = new Map((await rows<{ key: string; target: string }>(foreignKeys)).map(({ key, target }) => [key, target]))
    latest = (await rows<{ n: string }>('select max(n) as n from revisions'))[0]?.n ?? '0'
  })
  before = await read(await createLocalReq({}, payload))
}, 60_000)
afterAll(() => database.drop())

const columnsRead = `
  select distinct s.relname as table, a.attname as column, format_type(a.atttypid, null) as type, (select array_agg(e.enumlabel::text) from pg_enum e where e.enumtypid = a.atttypid) as labels
    from pg_rewrite r
    join pg_class v on v.oid = r.ev_class and v.relnamespace = 'published'::regnamespace
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
    join pg_class s on s.oid = d.refobjid and s.relnamespace = 'public'::regnamespace
    join pg_attribute a on a.attrelid = s.oid and a.attnum = d.refobjsubid
   where s.relname <> 'revisions'
   order by 1, 2`

const foreignKeys = `
  select c.conrelid::regclass || '.' || a.attname as key, c.confrelid::regclass::text as target
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f' and c.connamespace = 'public'::regnamespace`

/** What acts write beside the documents: by which column a row belongs to its document. The rows of a form belong to it by their parent. */
const besides: Record<string, readonly string[]> = {
  agreement_records: ['collaboration_id'],
  collaborations: ['event_id', 'communique_id'],
  communique_records: ['communique_id'],
  event_notices: ['event_id'],
  event_records: ['event_id'],
  texts: ['communique_id'],
}

/** What else the act that changes a column touches (`touchFormerEvent`). */
const former: Record<string, string> = { 'sessions.event_id': `select 'events' as concept, event_id as id from sessions` }

const sourceOf = (table: string): Source | undefined => (table === 'site_settings' ? 'site' : sources.find((source) => source === table))

function belongsBy(table: string): readonly string[] {
  const by = besides[table] ?? ['_parent_id', 'parent_id'].filter((column) => keys.has(`${table}.${column}`))
  if (by.length === 0) throw new Error(`Whose is ${table}? Say in ${import.meta.url} by which column a row belongs to what is touched when it changes`)
  return by
}

/** A statement that gives the source that a row belongs to: concept, id. */
function ownerOf(table: string, where: string): string {
  const source = sourceOf(table)
  if (table === 'slugs') return `select concept, document_id as id from slugs where ${where}`
  if (source) return `select '${source}' as concept, id from ${table} where ${where}`
  return belongsBy(table).map((column) => ownerOf(keys.get(`${table}.${column}`) ?? '', `id in (select ${column} from ${table} where ${where})`)).join(' union all ')
}

/** Which row it is, and whose: that never changes. */
const isIdentity = ({ table, column }: Column) => column === 'id' || (table === 'slugs' ? column !== 'slug' : !sourceOf(table) && belongsBy(table).includes(column))

const words = [`'autre'`, `'en'`, `'cancelled'`, `'2025-02-03'`, `'2025-02-03T10:00'`, `'2025-02'`, `'America/New_York'`, `'DE'`, `'about'`, `''`, 'null']
const others: Record<string, readonly string[]> = {
  text: words,
  'character varying': words,
  numeric: ['7', 'null'],
  integer: ['77', 'null'],
  'timestamp with time zone': [`'1950-01-01'`, `'2150-01-01'`, 'null'],
  boolean: ['true', 'false', 'null'],
  jsonb: [`'{"root":{"children":[{}]}}'`, 'null'],
}

function valuesFor({ table, column, type, labels }: Column): readonly string[] {
  const target = keys.get(`${table}.${column}`)
  if (target) return ['null', `(select id from ${target} o where o.id is distinct from t."${column}" order by id limit 1)`, `(select id from ${target} o where o.id is distinct from t."${column}" order by id desc limit 1)`]
  if (labels) return labels.map((label) => `'${label}'`)
  const values = others[type]
  if (!values) throw new Error(`${table}.${column} is a ${type}: say here what else it can hold`)
  return values
}

// Of one row an order or a language changes nothing, nor do times that a revision stands before, nor parts of a size that the picture was not made in.
const isQuiet = /\.(_?order|position|_locale|updated_at|created_at)$|^media\.sizes_/

// What hides and shows, and what names another, is changed twice.
const enough = ({ table, column, type, labels }: Column) => (labels || type === 'boolean' || type.startsWith('timestamp') || keys.has(`${table}.${column}`) ? 2 : 1)

it('is so for every column that a view reads', async () => {
  expect(columns.length).toBeGreaterThan(300)
  const [untold, silent]: [string[], string[]] = [[], []]
  for (const column of columns.filter((one) => !isIdentity(one))) {
    let seen = 0
    for (const value of valuesFor(column)) {
      for (const row of [0, 1, 2, 3]) {
        if (seen >= enough(column)) break
        const change = await changing(column, value, row)
        if (change === null) continue
        if (change.changed.length > 0) seen++
        untold.push(...change.changed.filter((key) => !isTold(key, change.told)).map((key) => `${column.table}.${column.column} = ${value}: ${key}`))
      }
    }
    if (seen === 0) silent.push(`${column.table}.${column.column}`)
  }
  // The English reason of an event without English words is read by nobody.
  expect({ untold, silent: silent.filter((name) => !isQuiet.test(name)) }).toEqual({ untold: [], silent: ['event_records.reason_en'] })
}, 600_000)

/** Changes one row and touches its owner; gives what reads differently, and of what there are revisions. Null when the value is not taken. */
async function changing({ table, column }: Column, value: string, row: number): Promise<{ changed: string[]; told: { concept: string; id: string }[] } | null> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const here = (await ask<{ ctid: string }>(req, `select ctid::text from ${table} order by ctid limit 1 offset ${row}`))[0]?.ctid
    if (!here) return null
    const where = `${table}.ctid = '${here}'`
    const touched = [...(await ask<Owner>(req, ownerOf(table, where))), ...(former[`${table}.${column}`] ? await ask<Owner>(req, `${former[`${table}.${column}`]} where ${where}`) : [])]
    const written = await ask(req, `update ${table} as t set "${column}" = ${value} where t.ctid = '${here}' returning 1`).catch(() => null)
    if (!written) return null
    const changed = changedBetween(before, await read(req))
    if (changed.length === 0) return { changed, told: [] }
    for (const { concept, id } of touched) await touch(req, concept, id)
    for (const step of adapterOf(payload).sessions[String(await req.transactionID)]?.last ?? []) await step()
    return { changed, told: await ask(req, `select concept, document_id as id from revisions where n > ${latest}`) }
  } finally {
    await killTransaction(req)
  }
}

type Owner = { concept: Source; id: string }
const ask = <Row extends object>(req: PayloadRequest, statement: string) => query<Row>(req, sql.raw(statement))
const read = async (req: PayloadRequest): Promise<Reading> => readingOf((await ask<Record<string, Record<string, unknown>[]>>(req, reading(views)))[0] ?? {})
