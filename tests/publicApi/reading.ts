/** All that the world reads: of each thing, link, address and file what its rows say, but for what revisions add to them. */
export type Reading = Map<string, string>
type Row = Record<string, unknown>

/** The statement that reads it; `views` are the reader's. */
export const reading = (views: readonly string[]): string =>
  `select ${views.map((view) => `(select coalesce(json_agg(v), '[]') from published.${view} v) as "${view}"`).join(', ')}`

export function readingOf(answer: Record<string, Row[]>): Reading {
  const said = new Map<string, string[]>()
  for (const [view, rows] of Object.entries(answer)) {
    for (const { updatedAt: _at, revision: _n, ...row } of rows) {
      const key = JSON.stringify({ view, ...keyOf(view, row) })
      said.set(key, [...(said.get(key) ?? []), JSON.stringify(row)])
    }
  }
  return new Map([...said].map(([key, rows]) => [key, rows.sort().join('\n')]))
}

function keyOf(view: string, row: Row): Row {
  if (view === 'site') return {}
  if (view === 'files') return { filename: row.filename }
  return 'id' in row ? { id: row.id } : row
}

/** What stands in one of two readings, or stands there otherwise. */
export const changedBetween = (before: Reading, after: Reading): string[] => [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))

/** Whether the revisions of these things tell of what changed: of itself, of one end of a link, of anything that shows a file. */
export function isTold(changed: string, told: readonly { concept: string; id: string }[]): boolean {
  const { view, ...names } = JSON.parse(changed) as { view: string } & Record<string, string>
  if (view === 'site') return told.some(({ concept }) => concept === 'site')
  if (view === 'files') return told.length > 0
  return told.some(({ id }) => Object.values(names).includes(id))
}
