import pg from 'pg'

/** Makes the application's role and its database when they are absent. The role owns the database and may make roles; it is no superuser. */
export async function ensureDatabase(superuserUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const quoted = client.escapeIdentifier(name)
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $1) as database`,
      [name],
    )
    if (!rows[0]?.role) await client.query(`create role ${quoted} login createrole`)
    if (!rows[0]?.database) await client.query(`create database ${quoted} owner ${quoted}`)
  } finally {
    await client.end()
  }
}
