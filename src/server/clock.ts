import { createLocalReq, type Payload } from 'payload'
import { followClock } from '@/cms/revisions/followClock'
import type { Work } from '@/deliveries/worker'

/** What the world begins or ceases to read at a moment is told in that moment, and what was missed at once: an act of the platform, nobody is behind it. */
export const clock = (payload: Payload): Work => ({
  round: async () => (await followClock(await createLocalReq({}, payload))) ?? undefined,
})
