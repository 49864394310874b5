import type { Client } from 'pg'
import { connect, mustSuit } from './connection'
import { say } from './terminal'

// Any number will do, as long as it is ours and always the same.
const lock = 7_105_250_118

/** Runs `work` on a connection to the database while no other start changes it: several servers may start on one database at once. */
export async function withStartLock(databaseUrl: string, work: (owner: Client) => Promise<void>): Promise<void> {
  const owner = await connect(databaseUrl)
  try {
    await mustSuit(owner)
    const { rows } = await owner.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lock])
    if (!rows[0]?.mine) {
      say({ fr: 'Un autre démarrage prépare la base de données : attente…', en: 'Another start is preparing the database: waiting…' })
      await owner.query('select pg_advisory_lock($1)', [lock])
    }
    await work(owner)
  } finally {
    await owner.end() // and with the session, the lock
  }
}
