import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** A communiqué that was handed in can be taken back by whoever handed it in: nobody publishes it for them any more. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table handed_in add column taken_back_at timestamptz`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table handed_in drop column taken_back_at`)
}
