import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Until when signatures to a text are asked for ("2025-01-10"). It is said, and closes nothing. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table texts add column deadline text`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table texts drop column deadline`)
}
