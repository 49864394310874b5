import type { Payload } from 'payload'
import { giveUpAll, whenLost } from '@/cms/transactions/pool'
import type { Environment } from '@/env'
import type { PublicApi } from '@/graphql/publicApi'
import type { Trouble } from '@/storage/troubleOf'
import { probeWriting } from './canWrite'
import type { Database } from './database'
import type { Lifetime } from './lifetime'
import { feelPulse } from './pulse'
import { say } from './terminal'

/** How the platform is. */
export type Health = {
  /** Whether members' side cannot reach its data now. */
  isAway(): boolean
  wasLostSince(moment: number): boolean
  /** What keeps anybody from reading or writing; null when nothing does. */
  trouble(): Promise<Trouble | 'unknown' | null>
}

/**
 * Watches the database as its owner and as the reader, until the end of life. Of a server that is not ours, the terminal hears when it goes and comes. When
 * it is gone without a word, whoever waits for it is told so.
 */
export function watchHealth(life: Lifetime, payload: Payload, door: PublicApi, { mediaDir, databaseUrl }: Environment, { url, reader }: Database): Health {
  const inside = feelPulse(url, (isAway) => {
    if (isAway) giveUpAll(payload)
    if (databaseUrl) say(isAway ? told.away : told.back)
  })
  const outside = feelPulse(reader.url, (isAway) => isAway && door.giveUp())
  const writing = probeWriting(url, mediaDir)
  whenLost(payload, inside.doubt)
  life.has('health', { stop: () => Promise.all([inside.close(), outside.close(), writing.close()]), patience: 2_000 })
  return {
    isAway: inside.isAway,
    wasLostSince: inside.wasLostSince,
    trouble: async () => (inside.isAway() || outside.isAway() ? 'away' : writing.trouble()),
  }
}

const told = {
  away: { fr: 'La base de données ne répond plus : nous réessayons.', en: 'The database does not answer any more: trying again.' },
  back: { fr: 'La base de données répond de nouveau.', en: 'The database answers again.' },
}
