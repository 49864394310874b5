import type { EventLineFragment } from '@/ask/documents'

/** The events of a list under the month in which they begin, in the list's own order; those without a date come last. */
export function byMonth(events: readonly EventLineFragment[]): { months: { month: string; events: EventLineFragment[] }[]; dateless: EventLineFragment[] } {
  const months = new Map<string, EventLineFragment[]>()
  const dateless = events.filter(({ status }) => status === 'POSTPONED')
  for (const event of events) {
    if (event.status === 'POSTPONED') continue
    const month = event.startsAt.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), event])
  }
  return { months: [...months].map(([month, ofMonth]) => ({ month, events: ofMonth })), dateless }
}
