import type { ClientBase } from 'pg'
import { checksumOf, publishedSql } from './files'
import { grantReader, type ReaderRole } from './reader'

export { readerNameOf, type ReaderRole } from './reader'
export { ReaderRefused } from './refused'

/** Removes the views, so that a migration may change what they read. They hold no data. */
export async function dropPublished(owner: ClientBase): Promise<void> {
  await owner.query('drop schema if exists published cascade')
}

/**
 * Makes the views of this code what the database shows to the world, and gives the reader role the right to read them and nothing else.
 * Changes nothing when all is as it should be. `owner` is a connection of the role that owns the database, outside a transaction; hold the start lock.
 * Throws `ReaderRefused`, which says the SQL to run, when that role may not make or change the reader.
 */
export async function applyPublished(owner: ClientBase, reader: ReaderRole): Promise<void> {
  const statements = await publishedSql()
  await owner.query('begin')
  try {
    if ((await appliedChecksum(owner)) !== checksumOf(statements)) await create(owner, statements)
    await grantReader(owner, reader)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

async function appliedChecksum(owner: ClientBase): Promise<string | null> {
  const { rows } = await owner.query<{ checksum: string | null }>(
    `select obj_description(oid, 'pg_namespace') as checksum from pg_namespace where nspname = 'published'`,
  )
  return rows[0]?.checksum ?? null
}

async function create(owner: ClientBase, statements: readonly string[]): Promise<void> {
  await dropPublished(owner)
  await owner.query('create schema published')
  for (const statement of statements) await owner.query(statement)
  await owner.query(`comment on schema published is ${owner.escapeLiteral(checksumOf(statements))}`)
}
