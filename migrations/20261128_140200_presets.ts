import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What somebody has to choose has no value before it is chosen (ADR 0060). What is there stays: a preset cannot be told from a choice. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ALTER COLUMN "kind" DROP DEFAULT;
  ALTER TABLE "events" ALTER COLUMN "booking_policy" DROP DEFAULT;
  ALTER TABLE "_events_v" ALTER COLUMN "version_kind" DROP DEFAULT;
  ALTER TABLE "_events_v" ALTER COLUMN "version_booking_policy" DROP DEFAULT;
  ALTER TABLE "sessions_participations" ALTER COLUMN "role" DROP DEFAULT;
  ALTER TABLE "sessions" ALTER COLUMN "kind" DROP DEFAULT;
  ALTER TABLE "_sessions_v_version_participations" ALTER COLUMN "role" DROP DEFAULT;
  ALTER TABLE "_sessions_v" ALTER COLUMN "version_kind" DROP DEFAULT;
  ALTER TABLE "topics" ALTER COLUMN "kind" DROP DEFAULT;
  ALTER TABLE "_topics_v" ALTER COLUMN "version_kind" DROP DEFAULT;
  ALTER TABLE "sessions_participations_affiliations" ALTER COLUMN "language" DROP DEFAULT;
  ALTER TABLE "_sessions_v_version_participations_affiliations" ALTER COLUMN "language" DROP DEFAULT;
  ALTER TABLE "communiques" ALTER COLUMN "kind" DROP DEFAULT;
  ALTER TABLE "_communiques_v" ALTER COLUMN "version_kind" DROP DEFAULT;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ALTER COLUMN "kind" SET DEFAULT 'day';
  ALTER TABLE "events" ALTER COLUMN "booking_policy" SET DEFAULT 'none';
  ALTER TABLE "_events_v" ALTER COLUMN "version_kind" SET DEFAULT 'day';
  ALTER TABLE "_events_v" ALTER COLUMN "version_booking_policy" SET DEFAULT 'none';
  ALTER TABLE "sessions_participations" ALTER COLUMN "role" SET DEFAULT 'speaker';
  ALTER TABLE "sessions" ALTER COLUMN "kind" SET DEFAULT 'round-table';
  ALTER TABLE "_sessions_v_version_participations" ALTER COLUMN "role" SET DEFAULT 'speaker';
  ALTER TABLE "_sessions_v" ALTER COLUMN "version_kind" SET DEFAULT 'round-table';
  ALTER TABLE "topics" ALTER COLUMN "kind" SET DEFAULT 'theme';
  ALTER TABLE "_topics_v" ALTER COLUMN "version_kind" SET DEFAULT 'theme';
  ALTER TABLE "sessions_participations_affiliations" ALTER COLUMN "language" SET DEFAULT 'fr';
  ALTER TABLE "_sessions_v_version_participations_affiliations" ALTER COLUMN "language" SET DEFAULT 'fr';
  ALTER TABLE "communiques" ALTER COLUMN "kind" SET DEFAULT 'own';
  ALTER TABLE "_communiques_v" ALTER COLUMN "version_kind" SET DEFAULT 'own';`)
}
