import { randomUUID } from 'node:crypto'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import type { Migration } from '@/server/migrate'
import { connected } from './database'

/** A database as an older version left it: some migrations, and no views, which are those of this version only. */
export async function runMigrations(payload: Payload, ownerUrl: string, oldest: readonly Migration[]): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const db = payload.db.sessions?.[String(await req.transactionID)]?.db as MigrateUpArgs['db']
  for (const migration of oldest) await migration.up({ db, payload, req })
  await commitTransaction(req)
  await connected(ownerUrl, async (owner) => {
    for (const { name } of oldest) await owner.query(`insert into payload_migrations (id, name, batch) values ($1, $2, 1)`, [randomUUID(), name])
  })
}
