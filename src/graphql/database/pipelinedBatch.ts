import pg from 'pg'
import { nameOf } from './names'
import type { Statement } from './statement'
import { readerTypes } from './types'

/** The columns of the statements that a connection has prepared, by name; null until PostgreSQL has told them. */
export type Prepared = Map<string, Column[] | null>
type Column = { name: string; parse: (text: string) => unknown }

/**
 * Statements that travel together: sent in one piece, answered in one piece, so that neither side is woken up once for each.
 * They succeed or fail together. A statement is described once per connection, not at each use.
 */
export class PipelinedBatch extends pg.Query {
  private readonly found: unknown[][]
  private at = 0

  constructor(
    private readonly statements: readonly Statement<unknown>[],
    private readonly prepared: Prepared,
    private readonly done: (error: Error | null, found: unknown[][]) => void,
  ) {
    super({ text: '' })
    this.found = statements.map(() => [])
  }

  override submit = (connection: pg.Connection): void => {
    connection.stream.cork()
    for (const { text, values } of this.statements) {
      const name = nameOf(text)
      if (!this.prepared.has(name)) {
        this.prepared.set(name, null)
        connection.parse({ name, text, types: [] }, true)
        connection.describe({ type: 'S', name }, true)
      }
      connection.bind({ statement: name, values: values.map(written) }, true)
      connection.execute(null, true)
    }
    connection.sync()
    connection.stream.uncork()
  }

  // pg hands the answers to these, in the order of the statements.

  handleRowDescription({ fields }: { fields: pg.FieldDef[] }): void {
    const columns = fields.map(({ name, dataTypeID }) => ({ name, parse: readerTypes.getTypeParser(dataTypeID, 'text') as Column['parse'] }))
    this.prepared.set(this.answering(), columns)
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const row: Record<string, unknown> = {}
    this.prepared.get(this.answering())?.forEach(({ name, parse }, at) => {
      const text = fields[at] ?? null
      row[name] = text === null ? null : parse(text)
    })
    this.found[this.at]?.push(row)
  }

  handleCommandComplete(): void {
    this.at += 1
  }

  handleReadyForQuery(): void {
    this.done(null, this.found)
  }

  handleError(error: Error): void {
    this.done(error, [])
  }

  private answering(): string {
    return nameOf(this.statements[this.at]?.text ?? '')
  }
}

/** A value as PostgreSQL reads it: texts, numbers, booleans and lists of them. */
function written(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return `{${value.map((item) => `"${(written(item) ?? '').replace(/["\\]/g, '\\$&')}"`).join(',')}}`
  return typeof value === 'string' ? value : JSON.stringify(value)
}
