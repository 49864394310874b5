/** Where an event stands before the world (`event_records.status`). What an event is before anything happened to it is `scheduled`. */
export type EventStatus = 'scheduled' | 'rescheduled' | 'postponed' | 'moved-online' | 'cancelled'

/** What a move does: it gives other dates, takes the event online or away from there, or changes where and how one gets in. */
export type Shift = 'redate' | 'go online' | 'leave online' | 'rearrange'

/**
 * Where a move leads. Cancelled is cancelled, whatever else is put right meanwhile: only reinstating would bring it back. Postponed waits for a date, and for
 * nothing else.
 */
export const shifts: Record<Shift, Record<EventStatus, EventStatus>> = {
  redate: { scheduled: 'rescheduled', rescheduled: 'rescheduled', 'moved-online': 'rescheduled', postponed: 'rescheduled', cancelled: 'cancelled' },
  'go online': { scheduled: 'moved-online', rescheduled: 'moved-online', 'moved-online': 'moved-online', postponed: 'postponed', cancelled: 'cancelled' },
  'leave online': { scheduled: 'scheduled', rescheduled: 'rescheduled', 'moved-online': 'scheduled', postponed: 'postponed', cancelled: 'cancelled' },
  rearrange: { scheduled: 'scheduled', rescheduled: 'rescheduled', 'moved-online': 'moved-online', postponed: 'postponed', cancelled: 'cancelled' },
}

type Moved = { inTime: boolean; wasOnline: boolean; isOnline: boolean }

/** Where an event stands once it has moved: first by its dates, then by where it is. */
export function statusAfterMove(status: EventStatus, { inTime, wasOnline, isOnline }: Moved): EventStatus {
  const there: Shift = isOnline === wasOnline ? 'rearrange' : isOnline ? 'go online' : 'leave online'
  return shifts[there][shifts[inTime ? 'redate' : 'rearrange'][status]]
}
