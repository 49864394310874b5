import { type Expression, sql, type SqlBool } from 'kysely'

export type Condition = Expression<SqlBool>

/** The condition for a value that was given; none for one that was not. */
export function given<Value>(value: Value | null | undefined, condition: (value: Value) => Condition): Condition[] {
  if (value === null || value === undefined) return []
  // PostgreSQL has no character U+0000: nothing stored can match.
  return [typeof value === 'string' && value.includes('\0') ? sql<SqlBool>`false` : condition(value)]
}
