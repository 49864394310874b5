import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Who wrote what waits in a draft, so that whoever publishes it reads by whom it is (ADR 0059). Who wrote before is not known. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table draft_writers (
      document_id uuid not null,
      person_id uuid not null references users on delete cascade,
      at timestamptz not null default clock_timestamp(),
      primary key (document_id, person_id)
    );
    create index draft_writers_person on draft_writers (person_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table draft_writers`)
}
