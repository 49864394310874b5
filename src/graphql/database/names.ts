import { createHash } from 'node:crypto'

const known = new Map<string, string>()
const MOST_KNOWN = 1_000

/** The stable name of an SQL text: under a name, PostgreSQL parses and plans it once per connection. */
export function nameOf(text: string): string {
  const name = known.get(text) ?? `d${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  // Filters combine into thousands of texts: only names that come back are worth keeping.
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, name)
  return name
}
