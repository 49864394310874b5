import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Relation } from './relations'

/** Where a relation stands in the database: the column of what is named, its table, and through which tables of rows the document is reached. */
export type Place = { column: string; tables: string[] }

/**
 * By the names that Payload gives: an array is a table of its own, a group part of the column's name. `draft`: in the version tables, of which the newest
 * version is the draft.
 */
export function placeOf({ from, field, record }: Relation, draft = false): Place {
  if (record) return { column: record.to, tables: [record.table] }
  const steps = field.split('.').map(snake)
  const last = steps.findLastIndex((step) => step.endsWith('[]'))
  const arrays = steps.slice(0, last + 1).map((step) => step.replace('[]', ''))
  const column = `${steps.slice(last + 1).join('_')}_id`
  const root = draft ? `_${from}_v` : from
  const tables = arrays.map((_, at) => `${draft ? `${root}_version` : root}_${arrays.slice(0, at + 1).join('_')}`)
  return { column: draft && arrays.length === 0 ? `version_${column}` : column, tables: [...tables.reverse(), root] }
}

/** Rows of `id`, of a document, and `named`, of what it names by a relation: as its row says, or as its draft does. A draft has nothing to say of a record. */
export function rowsOf(relation: Relation, draft = false): SQL {
  const { column, tables } = placeOf(relation, draft)
  const alias = (at: number) => sql.identifier(`t${at}`)
  const joins = tables.slice(1).map((table, at) => sql` join ${sql.identifier(table)} ${alias(at + 1)} on ${alias(at + 1)}.id = ${alias(at)}._parent_id`)
  const id = sql.identifier(relation.record?.from ?? (draft ? 'parent_id' : 'id'))
  const document = alias(tables.length - 1)
  const newest = draft ? sql` where ${document}.latest` : sql``
  return sql`select ${document}.${id} as id, ${alias(0)}.${sql.identifier(column)} as named from ${sql.identifier(tables[0] ?? '')} ${alias(0)}${sql.join(joins)}${newest}`
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
