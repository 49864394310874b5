const days = 14

/** Two weeks to answer, but no later than the eve of the event, and never in the past. All are days ("2025-01-10"); `startsAt` may have an hour. */
export function defaultDeadline(today: string, startsAt: string | null): string {
  const inTwoWeeks = shifted(today, days)
  const eve = startsAt ? shifted(startsAt.slice(0, 10), -1) : inTwoWeeks
  return eve < today ? (startsAt && startsAt.slice(0, 10) >= today ? today : inTwoWeeks) : eve < inTwoWeeks ? eve : inTwoWeeks
}

const shifted = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
