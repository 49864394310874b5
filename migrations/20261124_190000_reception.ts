import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Pages without account: which address of a page is the living one, and what organisations without members here asked for and handed in. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A page that was never replaced has no row, and generation 1.
    create table agreement_pages (
      collaboration_id uuid primary key references collaborations on delete cascade,
      generation int not null default 1
    );

    create table corrections_asked (
      id uuid primary key default gen_random_uuid(),
      collaboration_id uuid not null references collaborations on delete cascade,
      at timestamptz not null default clock_timestamp(),
      words text not null
    );
    create index corrections_asked_collaboration on corrections_asked (collaboration_id, at);

    -- Communiqués of an organisation without members here; whoever leads the event publishes them, as they are.
    create table handed_in (
      communique_id uuid primary key references communiques on delete cascade,
      collaboration_id uuid not null references collaborations on delete cascade,
      at timestamptz not null default clock_timestamp()
    );
    create index handed_in_collaboration on handed_in (collaboration_id, at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table handed_in;
    drop table corrections_asked;
    drop table agreement_pages;
  `)
}
