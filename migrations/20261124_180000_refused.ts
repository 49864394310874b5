import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** A letter that the recipient's server refused for good: it is shown to administrators, and not tried again by itself. `last_error` holds a code. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table outbox add column refused_at timestamptz`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table outbox drop column refused_at`)
}
