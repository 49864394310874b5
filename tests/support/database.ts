import pg from 'pg'
import { applyPublished, readerNameOf } from '@/published/apply'

/** A suite's own database, as the platform leaves it after its first migrations: empty, published views in place. */
export type SuiteDatabase = {
  name: string
  /** As the role that owns the database: the application. */
  ownerUrl: string
  /** As the role that reads what is public: the door. */
  readerUrl: string
  drop(): Promise<void>
}

/** Copies the run's template, or another one that nobody is connected to, under a name of its own; `drop` ends whoever is still connected and removes it. */
export async function createDatabase(template = variable('TEST_TEMPLATE')): Promise<SuiteDatabase> {
  const name = `suite_${process.pid}_${++made}`
  await asSuperuser((cluster) => cluster.query(`create database ${name} template ${template} owner deconcert`))
  const ownerUrl = urlOf('deconcert', name)
  const reader = readerNameOf(name)
  await connected(ownerUrl, (owner) => applyPublished(owner, { name: reader })) // a copy has no rights for its reader yet
  return {
    name,
    ownerUrl,
    readerUrl: urlOf(reader, name),
    drop: () =>
      asSuperuser(async (cluster) => {
        await cluster.query(`drop database if exists ${name} with (force)`)
        await cluster.query(`drop role if exists ${reader}`)
      }),
  }
}

/** Runs `work` on a connection of its own. */
export async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The address of a database of this run's cluster, for a role. */
export function urlOf(role: string, database: string): string {
  return `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(variable('TEST_SOCKET'))}`
}

let made = 0

/** Runs `work` as the cluster's superuser: for what only a database administrator does. */
export function asSuperuser<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return connected(urlOf('postgres', 'postgres'), work)
}

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run tests with npm test`)
  return value
}
