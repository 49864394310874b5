import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Letters that were refused before keep no link that opens something: what they said is forgotten, as it is from now on. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`update outbox set letter = null where refused_at is not null`)
}

/** What is forgotten stays so. */
export const down = (): Promise<void> => Promise.resolve()
