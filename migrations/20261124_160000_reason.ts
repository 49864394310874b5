import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Why an event moves is typed with the change, and kept with its draft until the act records it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_locales" ADD COLUMN "reason" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_reason" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_locales" DROP COLUMN "reason";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_reason";`)
}
