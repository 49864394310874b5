import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Who did what, when. Added to and never changed: no foreign key, so that an entry outlives the person and the thing it names. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table audit (
      number bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      who uuid,
      act text not null,
      organisation_id uuid,
      concept text,
      document_id uuid,
      detail jsonb not null default '{}'
    );
    create index audit_organisation on audit (organisation_id, number desc);
    create index audit_act on audit (act, number desc);

    create function audit_stays() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit is only added to' using errcode = 'insufficient_privilege';
    end $$;
    create trigger audit_stays before update or delete or truncate on audit for each statement execute function audit_stays();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table audit;
    drop function audit_stays;
  `)
}
