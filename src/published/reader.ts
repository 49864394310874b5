import type { ClientBase } from 'pg'
import { ReaderRefused } from './refused'

/** The role that reads what is public. Without a password it can only come in where the server asks for none, or keeps the one it has. */
export type ReaderRole = { name: string; password?: string }

/** Roles belong to the whole server, hence the database's name in it. PostgreSQL cuts names at 63 bytes. */
export function readerNameOf(database: string): string {
  return `${Buffer.from(database).subarray(0, 56).toString()}_reader`
}

/** Makes the role when it is absent, sets how it reads, and gives it the views and nothing else. Run inside a transaction. */
export async function grantReader(owner: ClientBase, reader: ReaderRole): Promise<void> {
  const role = owner.escapeIdentifier(reader.name)
  await owner.query('savepoint reader')
  try {
    const statements = await missingOf(owner, reader)
    for (const statement of statements) await owner.query(statement)
  } catch (error) {
    if (!isDenied(error)) throw error
    await owner.query('rollback to savepoint reader')
    throw new ReaderRefused([...(await missingOf(owner, { name: reader.name })), ''].join(';\n'), error)
  }
  await owner.query(`revoke all on schema public from public, ${role}`)
  await owner.query(`revoke all on all tables in schema public from public, ${role}`)
  await owner.query(`revoke all on all tables in schema published from public, ${role}`)
  await owner.query(`grant usage on schema published to ${role}`)
  await owner.query('revoke all on all functions in schema published from public')
  await owner.query(`grant execute on all functions in schema published to ${role}`)
  for (const view of await publicViews(owner))
    await owner.query(`grant select on published.${owner.escapeIdentifier(view)} to ${role}`)
  const database = owner.escapeIdentifier(await nameOf(owner))
  await owner.query(`revoke all on database ${database} from public`)
  await owner.query(`grant connect on database ${database} to ${role}`)
  await letOwnerLook(owner, role)
}

// A preview looks at the world as the reader does, inside a transaction of the owner. Before PostgreSQL 16 a membership is had whole, which gives the
// owner nothing it has not. Where the role is somebody else's to give, there is no preview.
async function letOwnerLook(owner: ClientBase, role: string): Promise<void> {
  const { rows } = await owner.query<{ isSuper: boolean; hasOptions: boolean }>(
    `select rolsuper as "isSuper", current_setting('server_version_num')::int >= 160000 as "hasOptions" from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.isSuper) return
  await owner.query('savepoint looking')
  await owner.query(`grant ${role} to current_user${rows[0]?.hasOptions ? ' with inherit false, set true' : ''}`).catch(async (error: unknown) => {
    if (!isDenied(error)) throw error
    await owner.query('rollback to savepoint looking')
  })
}

/** How the role reads. Also set by whoever takes the role on a connection of somebody else: a role's own settings come with logging in. */
export const readerSettings: Readonly<Record<string, string>> = {
  default_transaction_read_only: 'on',
  statement_timeout: '5s',
  idle_in_transaction_session_timeout: '10s',
  search_path: 'published',
  TimeZone: 'UTC',
  // Everything is read by keys, through views with many parts: one plan fits all, and planning costs more than running. Left to its estimates,
  // PostgreSQL reads whole tables here and there: 6 ms instead of 2.3 for an agenda of 30 among 2 000 events.
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
  random_page_cost: '1.1',
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
}

// What the role lacks, so that an ordinary start needs no right over roles.
async function missingOf(owner: ClientBase, { name, password }: ReaderRole): Promise<string[]> {
  const role = owner.escapeIdentifier(name)
  const { rows } = await owner.query<{ config: string[] | null; can_login: boolean; is_plain: boolean }>(
    `select rolconfig as config, rolcanlogin as can_login, not (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls) as is_plain
       from pg_roles where rolname = $1`,
    [name],
  )
  const found = rows[0]
  if (found && !found.is_plain) throw new Error(`The role ${name} has rights of its own: the door may only use one that has none`)
  const has = new Set(found?.config ?? [])
  return [
    ...(found ? [] : [`create role ${role} login nosuperuser nocreatedb nocreaterole noinherit`]),
    ...(found && !found.can_login ? [`alter role ${role} login`] : []),
    ...(password ? [`alter role ${role} password ${owner.escapeLiteral(password)}`] : []),
    ...Object.entries(readerSettings)
      .filter(([setting, value]) => !has.has(`${setting}=${value}`))
      .map(([setting, value]) => `alter role ${role} set ${setting} = ${owner.escapeLiteral(value)}`),
  ]
}

// A view whose name begins with an underscore is a step of a rule: it tells more than the world may know.
async function publicViews(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'published'::regnamespace and relkind = 'v' and relname not like '\\_%' order by relname`,
  )
  return rows.map(({ name }) => name)
}

async function nameOf(owner: ClientBase): Promise<string> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  return rows[0]?.name ?? ''
}

const isDenied = (error: unknown) => error instanceof Error && 'code' in error && error.code === '42501'
