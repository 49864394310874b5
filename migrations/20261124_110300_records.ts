import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What acts decide, beside the drafted documents (DESIGN: an act never goes through a draft): who holds an event, who publishes a text, who is
 * suspended, addresses and their history, what moved. And what Payload's schema cannot say.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table event_records (
      event_id uuid primary key references events on delete cascade,
      lead_id uuid not null references organisations,
      status text not null default 'scheduled' check (status in ('scheduled', 'rescheduled', 'postponed', 'moved-online', 'cancelled')),
      reason_fr text,
      reason_en text,
      previous_starts_at text,
      previous_ends_at text
    );
    create index event_records_lead on event_records (lead_id);

    create table communique_records (
      communique_id uuid primary key references communiques on delete cascade,
      organisation_id uuid not null references organisations,
      first_published_at timestamptz
    );
    create index communique_records_organisation on communique_records (organisation_id);
    create index communique_records_first on communique_records (first_published_at desc, communique_id desc);

    create table organisation_records (
      organisation_id uuid primary key references organisations on delete cascade,
      suspended boolean not null default false
    );

    -- Addresses outlive what they named: no foreign key, so that nobody else is ever given one.
    create table slugs (
      concept text not null,
      slug text not null,
      document_id uuid not null,
      given_at timestamptz not null,
      primary key (concept, slug)
    );
    create index slugs_document on slugs (document_id, given_at desc);

    create sequence revisions_n;
    create table revisions (
      n bigint primary key,
      at timestamptz not null,
      change text not null check (change in ('created', 'updated', 'removed')),
      concept text not null,
      document_id uuid not null
    );
    create index revisions_document on revisions (document_id, n desc);

    alter table sessions_participations add constraint speaker_or_placeholder check (num_nonnulls(speaker_id, placeholder) <= 1);
    alter table collaborations add constraint one_subject check (num_nonnulls(event_id, communique_id) <= 1);
    create unique index collaborations_event_once on collaborations (event_id, organisation_id, role) where event_id is not null;
    create unique index collaborations_communique_once on collaborations (communique_id, organisation_id, role) where communique_id is not null;
  `)
  // Payload's key of a localised table begins with the language; the views look up by document.
  for (const table of localised) await db.execute(sql.raw(`create index ${table}_document on ${table} (_parent_id)`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of localised) await db.execute(sql.raw(`drop index ${table}_document`))
  await db.execute(sql`
    drop index collaborations_communique_once;
    drop index collaborations_event_once;
    alter table collaborations drop constraint one_subject;
    alter table sessions_participations drop constraint speaker_or_placeholder;
    drop table revisions;
    drop sequence revisions_n;
    drop table slugs;
    drop table organisation_records;
    drop table communique_records;
    drop table event_records;
  `)
}

const localised = ['organisations', 'events', 'sessions', 'speakers', 'venues', 'topics', 'communiques', 'pages', 'media'].map((table) => `${table}_locales`)
