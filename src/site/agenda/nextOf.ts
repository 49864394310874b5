import type { EventLineFragment } from '@/ask/documents'
import { stateOf } from '@/site/event/state'

/** The first event of an agenda that one can still go to. */
export function nextOf(events: readonly EventLineFragment[], now: Date): EventLineFragment | undefined {
  return events.find((event) => stateOf(event, now).isAhead)
}
