import type { CollectionBeforeChangeHook } from 'payload'
import type { Event } from '@/cms/payload-types'
import { instantOf, isWallClock, isZone } from '@/time'

/** The wall clock and the zone are the truth; lists are ordered by the instants computed from them here. */
export const computeInstants: CollectionBeforeChangeHook<Event> = ({ data, originalDoc }) => {
  const { zone, startsAt, endsAt, slots }: Partial<Event> = { ...originalDoc, ...data }
  const at = (wall: string | null | undefined) => (wall && zone && isWallClock(wall) && isZone(zone) ? instantOf(wall, zone) : null)
  // A gathering held several times is over after its last date.
  const last = [endsAt, ...(slots ?? []).map((slot) => slot.endsAt ?? slot.startsAt)].filter((wall) => wall).sort().at(-1)
  return { ...data, startsInstant: at(startsAt), endsInstant: at(last) }
}
