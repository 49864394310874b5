import type { Client } from 'pg'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { applyPublished, dropPublished, ReaderRefused, type ReaderRole } from '@/published/apply'
import { pendingOf } from './pending'
import { Refusal } from './refusal'

export type Migration = { name: string; up(args: MigrateUpArgs): Promise<void> }

/**
 * Brings the database to what this code expects: the migrations it lacks, each in its own transaction, then the published views.
 * Forward only. Call it holding the start lock; `owner` is a connection of the role that owns the database.
 */
export async function migrate(payload: Payload, owner: Client, migrations: readonly Migration[], reader: ReaderRole): Promise<void> {
  const pending = pendingOf(migrations, await doneIn(owner))
  // A view holds on to the columns it reads: none may stand in a migration's way.
  if (pending.length) await dropPublished(owner)
  for (const migration of pending) await run(payload, migration)
  await applyPublished(owner, reader).catch((error) => {
    throw error instanceof ReaderRefused ? refusalOf(error) : error
  })
}

async function doneIn(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ exists: boolean }>(`select to_regclass('public.payload_migrations') is not null as exists`)
  if (!rows[0]?.exists) return []
  const { rows: done } = await owner.query<{ name: string }>(`select name from public.payload_migrations order by name`)
  return done.map(({ name }) => name)
}

async function run(payload: Payload, { name, up }: Migration): Promise<void> {
  const req = await createLocalReq({}, payload)
  try {
    await initTransaction(req)
    const db = payload.db.sessions?.[String(await req.transactionID)]?.db as MigrateUpArgs['db']
    await db.execute('set local statement_timeout = 0') // the pool's is for requests; copying a table may take longer
    await up({ db, payload, req })
    await payload.create({ collection: 'payload-migrations', data: { name, batch: 1 }, req, overrideAccess: true }) // the start is nobody's request
    await commitTransaction(req)
  } catch (cause) {
    await killTransaction(req)
    throw new Refusal(
      {
        fr: `La migration ${name} a échoué ; la base de données est restée comme avant elle.`,
        en: `The migration ${name} failed; the database stays as it was before it.`,
      },
      cause,
    )
  }
}

function refusalOf(error: ReaderRefused): Refusal {
  const sentence = {
    fr: 'Le rôle de lecture n’a pas pu être créé : faites exécuter ce SQL par qui administre PostgreSQL, donnez au rôle un mot de passe et mettez-le dans READER_DATABASE_URL.',
    en: 'The reader role could not be made: have PostgreSQL’s administrator run this SQL, give the role a password and put it into READER_DATABASE_URL.',
  }
  return new Refusal(sentence, error, error.sql)
}
