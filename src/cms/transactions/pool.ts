import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { drop } from '@/storage/drop'
import { adapterOf } from './adapter'

/** Calls `hear` whenever a connection of the platform is lost, or cannot be had. */
export function whenLost(payload: Payload, hear: () => void): void {
  poolOf(payload).hearers.add(hear)
}

/** Gives up every connection of the platform: the server answers none of them any more. */
export function giveUpAll(payload: Payload): void {
  for (const client of poolOf(payload).clients) drop(client)
}

function poolOf(payload: Payload): SurvivingPool {
  const pool: unknown = adapterOf(payload).pool
  if (pool instanceof SurvivingPool) return pool
  throw new Error('The pool is not ours')
}

/** A lost server must not become an uncaught 'error' event of an idle client, or of the one that Payload keeps; nor may it cost the pool a place. */
class SurvivingPool extends pg.Pool {
  readonly hearers = new Set<() => void>()
  readonly clients = new Set<pg.PoolClient>()

  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', () => undefined)
    this.on('connect', (client) => {
      this.clients.add(client)
      client.on('error', () => this.tell()).on('end', () => this.clients.delete(client))
    })
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Callback): void
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    if (callback)
      return super.connect((error, client, done) => {
        if (error) this.tell()
        callback(error, client, done)
      })
    return super.connect().then(givenBack, (error: unknown) => {
      this.tell()
      throw error
    })
  }

  private tell(): void {
    for (const hear of this.hearers) hear()
  }
}

type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void

// Whoever holds a connection that dies may never give it back: Drizzle does not when it dies before BEGIN, nor does Payload with the one it keeps.
function givenBack(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client)
  const lost = () => give(true)
  function give(problem?: Error | boolean) {
    client.off('end', lost)
    client.release = () => undefined
    release(problem)
  }
  client.once('end', lost)
  client.release = give
  return client
}

/** The driver that Payload's adapter is given. Its types come from the adapter's own copy of `@types/pg`, of the same shape. */
export const survivingPg = { ...pg, Pool: SurvivingPool } as unknown as PostgresAdapterArgs['pg']
