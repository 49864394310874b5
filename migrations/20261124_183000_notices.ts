import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What an organiser says of an event at the last minute. Taken down, a notice is kept: what the public was told is not forgotten. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table event_notices (
      id uuid primary key default gen_random_uuid(),
      event_id uuid not null references events on delete cascade,
      organisation_id uuid not null references organisations on delete cascade,
      language text not null check (language in ('fr', 'en')),
      text text not null check (text <> ''),
      posted_at timestamptz not null default clock_timestamp(),
      taken_down_at timestamptz
    );
    create index event_notices_event on event_notices (event_id, posted_at desc) where taken_down_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table event_notices`)
}
