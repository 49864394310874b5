import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Term } from '@/words'
import { codeOf, Refusal } from './refusal'

/**
 * Connects to the database that an environment variable names, or refuses with what the operator can do about it.
 * A server that is still starting is waited for, half a minute at most.
 */
export async function connect(url: string, variable = 'DATABASE_URL', until = Date.now() + 30_000): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'deconcert start' })
  client.on('error', () => undefined) // a lost connection fails the statement that needs it
  try {
    await client.connect()
    return client
  } catch (cause) {
    if (codeOf(cause) !== isStarting || Date.now() > until) throw new Refusal(reason(cause, url, variable), cause)
    await sleep(250)
    return connect(url, variable, until)
  }
}

/** Refuses a server too old for our views, or one that cannot hold every language. */
export async function mustSuit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  )
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000)
  if (version < 15) {
    throw new Refusal({ fr: `PostgreSQL ${version} est trop ancien : il faut la version 15 ou plus.`, en: `PostgreSQL ${version} is too old: version 15 or newer is needed.` })
  }
  if (rows[0]?.encoding !== 'UTF8') {
    throw new Refusal({ fr: 'La base de données doit être encodée en UTF8.', en: 'The database must be encoded in UTF8.' })
  }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const isStarting = '57P03'
const wrongPassword = ['28P01', '28000']
const noSuchDatabase = '3D000'
const full = '53300'

function reason(cause: unknown, url: string, variable: string): Term {
  const { username, hostname, port, pathname } = new URL(url)
  const server = `${hostname}:${port || 5432}`
  const code = codeOf(cause) ?? ''
  if (wrongPassword.includes(code)) {
    return {
      fr: `La base de données ${server} refuse le rôle « ${username} » : vérifiez le nom et le mot de passe dans ${variable}.`,
      en: `The database at ${server} refuses the role "${username}": check the name and the password in ${variable}.`,
    }
  }
  if (code === noSuchDatabase) {
    return {
      fr: `Il n’y a pas de base « ${pathname.slice(1)} » sur ${server} : créez-la ou corrigez ${variable}.`,
      en: `There is no database "${pathname.slice(1)}" at ${server}: create it or correct ${variable}.`,
    }
  }
  if (code === full) return { fr: `La base de données ${server} n’a plus de connexion libre.`, en: `The database at ${server} has no connection left.` }
  return {
    fr: `La base de données ${server} ne répond pas : est-elle démarrée, et ${variable} est-elle juste ?`,
    en: `The database at ${server} does not answer: is it running, and is ${variable} right?`,
  }
}
