import type { Compilable } from 'kysely'

/** One SQL text with its values. */
export type Statement<Row> = { readonly text: string; readonly values: readonly unknown[]; readonly row?: Row }

/** Runs a statement and gives its rows. */
export type Read = <Row>(statement: Statement<Row>) => Promise<Row[]>

/** Runs statements together and gives the rows of each. They succeed or fail together. */
export type ReadAll = (statements: readonly Statement<unknown>[]) => Promise<unknown[][]>

/** What Kysely wrote, ready to send. */
export function statementOf<Row>(query: Compilable<Row>): Statement<Row> {
  const { sql, parameters } = query.compile()
  return { text: sql, values: parameters }
}
