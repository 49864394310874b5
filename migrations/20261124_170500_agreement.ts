import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What acts decide about agreements, beside `collaborations`, which says where each one stands: what the rules depend on, every move that was made, what
 * changed after somebody agreed and who was told, and the texts that were put to signature.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create type enum_communiques_text_change as enum('form', 'substance');
    create type enum__communiques_v_version_text_change as enum('form', 'substance');
    alter type enum_collaborations_status add value 'cancelled';
    alter table communiques add column text_change enum_communiques_text_change;
    alter table _communiques_v add column version_text_change enum__communiques_v_version_text_change;

    -- A joint communiqué as it was put to signature or published: title, standfirst and body in each language.
    create table texts (
      id uuid primary key default gen_random_uuid(),
      communique_id uuid not null references communiques on delete cascade,
      fingerprint text not null,
      content jsonb not null,
      written_at timestamptz not null default clock_timestamp(),
      -- When it was last put to signature; when it was last what readers read.
      asked_at timestamptz,
      published_at timestamptz,
      unique (communique_id, fingerprint)
    );

    create table agreement_records (
      collaboration_id uuid primary key references collaborations on delete cascade,
      invitations int not null default 0 check (invitations between 0 and 3),
      asked_at timestamptz,
      deadline text,
      message text,
      reminded_at timestamptz,
      refused_at timestamptz,
      -- The organisers that it was shown, itself included; null: agreements older than this table.
      shown uuid[],
      -- The text that it signed.
      text_id uuid references texts
    );
    create index agreement_records_text on agreement_records (text_id);

    -- Only added to. It goes with what it is about, and not before.
    create table agreement_moves (
      number bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      collaboration_id uuid not null references collaborations on delete cascade,
      move text not null,
      status text not null,
      mover text not null check (mover in ('lead', 'coordinator', 'page', 'administrator', 'platform')),
      -- No foreign key: a removed account takes no move away.
      who uuid,
      channel text,
      given_by text,
      given_on text,
      reason text,
      text_id uuid references texts
    );
    create index agreement_moves_collaboration on agreement_moves (collaboration_id, number);
    create index agreement_moves_text on agreement_moves (text_id);

    -- What moved on an event or a text that others agreed to. Only added to.
    create table changes (
      number bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      event_id uuid references events on delete cascade,
      communique_id uuid references communiques on delete cascade,
      kind text not null check (kind in ('moved', 'organisers', 'text')),
      who uuid,
      before jsonb not null,
      after jsonb not null,
      check (num_nonnulls(event_id, communique_id) = 1)
    );
    create index changes_event on changes (event_id, number);
    create index changes_communique on changes (communique_id, number);

    -- Whom a change was told, once each, and who has seen it.
    create table changes_told (
      change_number bigint not null references changes on delete cascade,
      organisation_id uuid not null references organisations on delete cascade,
      told_at timestamptz not null default clock_timestamp(),
      seen_at timestamptz,
      primary key (change_number, organisation_id)
    );
    create index changes_told_organisation on changes_told (organisation_id);

    create function only_added_to() returns trigger language plpgsql as $$
    begin
      -- What goes with its subject is deleted by a trigger of the foreign key.
      if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return old; end if;
      raise exception '% is only added to', tg_table_name using errcode = 'insufficient_privilege';
    end $$;
    create trigger only_added_to before update or delete on agreement_moves for each row execute function only_added_to();
    create trigger only_added_to before update or delete on changes for each row execute function only_added_to();

    -- An act between two organisations is read by the coordinators of both.
    alter table audit add column other_organisation_id uuid;
    create index audit_other_organisation on audit (other_organisation_id, number desc);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table audit drop column other_organisation_id;
    drop table changes_told;
    drop table changes;
    drop table agreement_moves;
    drop table agreement_records;
    drop table texts;
    drop function only_added_to;
    alter table _communiques_v drop column version_text_change;
    alter table communiques drop column text_change;
    drop type enum__communiques_v_version_text_change;
    drop type enum_communiques_text_change;

    delete from collaborations where status = 'cancelled';
    alter table collaborations alter column status drop default;
    alter table collaborations alter column status type text;
    drop type enum_collaborations_status;
    create type enum_collaborations_status as enum('invited', 'accepted', 'declined', 'expired', 'withdrawn');
    alter table collaborations alter column status type enum_collaborations_status using status::enum_collaborations_status;
    alter table collaborations alter column status set default 'invited';
  `)
}
