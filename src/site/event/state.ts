import type { EventStatus } from '@/ask/documents'
import { isOver, type Span } from '@/time'

type Timed = Span & { status: EventStatus }

/** What a reader can still do about an event, now. */
export type EventState = {
  isCancelled: boolean
  /** Called off for now: it lives, its date does not. */
  isDateless: boolean
  /** Behind us, as announced. */
  isPast: boolean
  /** What is over or called off loses its colour. */
  isFaded: boolean
  /** One can still come, so booking makes sense. */
  isAhead: boolean
}

export function stateOf(event: Timed, now: Date): EventState {
  const isCancelled = event.status === 'CANCELLED'
  const isDateless = event.status === 'POSTPONED'
  const isPast = !isCancelled && !isDateless && isOver(event, now)
  return { isCancelled, isDateless, isPast, isFaded: isCancelled || isPast, isAhead: !isCancelled && !isDateless && !isPast }
}
