import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The latest save of each form that saves itself: which of its steps, and the state of the document that came of it. And what was set aside in one language
 * no longer takes the place of what was set aside in another.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table form_saves (
      form_id uuid primary key,
      document_id uuid not null,
      person_id uuid not null references users on delete cascade,
      step integer not null,
      at timestamptz not null
    );
    create index form_saves_at on form_saves (at);
    create index form_saves_person on form_saves (person_id);
    alter table set_aside drop constraint set_aside_document_id_person_id_key, add unique (document_id, person_id, locale)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table form_saves;
    delete from set_aside s using set_aside newer
     where newer.document_id = s.document_id and newer.person_id = s.person_id and (newer.at, newer.id) > (s.at, s.id);
    alter table set_aside drop constraint set_aside_document_id_person_id_locale_key, add unique (document_id, person_id)`)
}
