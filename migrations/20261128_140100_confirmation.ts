import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Whether somebody comes is confirmed, not confirmed, or not said. A box that was not ticked said nothing (ADR 0060). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  create type enum_sessions_participations_confirmation as enum('confirmed', 'not-confirmed');
  create type enum__sessions_v_version_participations_confirmation as enum('confirmed', 'not-confirmed');
  alter table sessions_participations add column confirmation enum_sessions_participations_confirmation;
  alter table _sessions_v_version_participations add column confirmation enum__sessions_v_version_participations_confirmation;
  update sessions_participations set confirmation = 'confirmed' where confirmed;
  update _sessions_v_version_participations set confirmation = 'confirmed' where confirmed;
  alter table sessions_participations drop column confirmed;
  alter table _sessions_v_version_participations drop column confirmed;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  alter table sessions_participations add column confirmed boolean default false;
  alter table _sessions_v_version_participations add column confirmed boolean default false;
  update sessions_participations set confirmed = confirmation is not distinct from 'confirmed';
  update _sessions_v_version_participations set confirmed = confirmation is not distinct from 'confirmed';
  alter table sessions_participations drop column confirmation;
  alter table _sessions_v_version_participations drop column confirmation;
  drop type enum_sessions_participations_confirmation;
  drop type enum__sessions_v_version_participations_confirmation;`)
}
