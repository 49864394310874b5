import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import pg from 'pg'

/** A lost server must not become an uncaught 'error' event of an idle client, or of the one that Payload keeps. */
class SurvivingPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', () => undefined)
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** The driver that Payload's adapter is given. Its types come from the adapter's own copy of `@types/pg`, of the same shape. */
export const survivingPg = { ...pg, Pool: SurvivingPool } as unknown as PostgresAdapterArgs['pg']
