import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What coming in needs beside Payload's accounts. Tokens and codes are kept as hashes, secrets encrypted (src/cms/secrets/keys.ts).
 * Sign-ins from before end: an administrator without a second factor must not keep one.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A password has been accepted and something is still asked; nobody to every other entrance.
    create table half_open_sign_ins (
      token_hash bytea primary key,
      user_id uuid not null references users on delete cascade,
      factor_passed boolean not null default false,
      tries integer not null default 0,
      expires_at timestamptz not null
    );
    create index half_open_sign_ins_user on half_open_sign_ins (user_id);

    -- The account's password was chosen by the platform: it works once, to choose another.
    create table one_time_passwords (
      user_id uuid primary key references users on delete cascade,
      made_at timestamptz not null default clock_timestamp(),
      used_at timestamptz
    );

    -- One authenticator per person, and the next one until its first code is given.
    create table second_factors (
      user_id uuid primary key references users on delete cascade,
      secret bytea,
      pending bytea,
      last_step bigint not null default 0,
      check (num_nonnulls(secret, pending) >= 1)
    );
    create table recovery_codes (
      user_id uuid not null references users on delete cascade,
      code_hash bytea not null,
      primary key (user_id, code_hash)
    );

    -- One link per person, for choosing a password; a new one replaces it.
    create table password_links (
      user_id uuid primary key references users on delete cascade,
      token_hash bytea not null unique,
      expires_at timestamptz not null
    );

    delete from users_sessions;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table password_links;
    drop table recovery_codes;
    drop table second_factors;
    drop table one_time_passwords;
    drop table half_open_sign_ins;
  `)
}
