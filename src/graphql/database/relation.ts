import { type Compilable, type Expression, sql } from 'kysely'
import type { Locale } from '@/words'
import { published } from './published'
import type { Statement } from './statement'

/** A way from things, known by a key (their id or slug), to what is found for each: one statement for any number of keys. */
export type Relation<Row, Found> = {
  statement: (keys: readonly string[], locale: Locale) => Statement<Row & { keyAt: number }>
  /** What is found for one key, made of its rows in their order. */
  gather: (rows: Row[]) => Found
}

/** The query for one thing, in words of its key and of the language asked for. */
type QueryFor<Row> = (key: Expression<string>, locale: Expression<Locale>) => Expression<Row> & Compilable<Row>

/** A link from an id to any number of rows, in the order of the query. */
export const many = <Row>(query: QueryFor<Row>): Relation<Row, Row[]> => ({
  statement: lateral(query, 'uuid'),
  gather: (rows) => rows,
})

/** A link from an id to one row, or none. */
export const one = <Row>(query: QueryFor<Row>): Relation<Row, Row | null> => ({ statement: lateral(query, 'uuid'), gather: firstOf })

/** A link from a slug to one row, or none. */
export const oneBySlug = <Row>(query: QueryFor<Row>): Relation<Row, Row | null> => ({
  statement: lateral(query, 'text'),
  gather: firstOf,
})

const firstOf = <Row>(rows: Row[]): Row | null => rows[0] ?? null

const KEYS = Symbol('keys')
const LOCALE = Symbol('locale')

// One lateral look-up per key keeps one generic plan, driven by indexes; `= any(keys)` costs two to three times as much.
// The text is written once, when the module loads.
function lateral<Row>(query: QueryFor<Row>, type: 'uuid' | 'text'): Relation<Row, unknown>['statement'] {
  const inner = query(sql.ref<string>('k.key'), sql<Locale>`${LOCALE}`)
  const { sql: text, parameters } = sql`
    select k.at::int as "keyAt", t.*
    from unnest(${KEYS}::${sql.raw(type)}[]) with ordinality as k(key, at)
    cross join lateral ${inner} as t`.compile(published)
  return (keys, locale) => ({
    text,
    values: parameters.map((value) => (value === KEYS ? keys : value === LOCALE ? locale : value)),
  })
}
