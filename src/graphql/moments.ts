const RFC_3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/

/** An RFC 3339 moment as an instant in UTC (milliseconds), or null when it is none: `2025-01-18T14:00:00+01:00` → `2025-01-18T13:00:00.000Z`. */
export function instantOf(text: string): string | null {
  const parts = RFC_3339.exec(text)
  if (!parts || !isOnTheCalendar(parts[1] ?? '')) return null
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) return null
  const year = instant.getUTCFullYear()
  return year >= 1 && year <= 9999 ? instant.toISOString() : null
}

/** Whether a text is a UTC instant exactly as the views give it, with up to six decimals. */
export function isInstant(text: string): boolean {
  return text.endsWith('Z') && instantOf(text) !== null
}

// JavaScript reads 30 February as 2 March; PostgreSQL refuses it.
function isOnTheCalendar(wall: string): boolean {
  const read = new Date(`${wall}Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(wall)
}
