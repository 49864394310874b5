import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Addresses that were proved, invitations that wait for their person, and one table of links for all of them (src/cms/accounts/links.ts, src/cms/joining).
 * Memberships stay. An address counts as proved when an administrator or the platform made the account and nobody changed it since: a coordinator, or its
 * owner, could have written anybody's. Of the open links those stay that nobody but administrators and letters has held, and whose account has no more
 * to open than when they were made.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table proved_addresses (
      user_id uuid primary key references users on delete cascade,
      address text not null,
      at timestamptz not null default clock_timestamp()
    );

    -- Gives nothing until its person has accepted: no rule of access reads here.
    create table member_invitations (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisations on delete cascade,
      address text not null,
      name text not null,
      role text not null check (role in ('contributor', 'publisher', 'coordinator')),
      invited_by uuid not null references users on delete cascade,
      made_at timestamptz not null default clock_timestamp(),
      expires_at timestamptz not null,
      unique (organisation_id, address)
    );
    create index member_invitations_address on member_invitations (address);

    -- For one person and purpose, or one invitation, there is one link: the last.
    create table links (
      token_hash bytea primary key,
      purpose text not null check (purpose in ('password', 'address', 'invitation')),
      user_id uuid references users on delete cascade,
      invitation_id uuid references member_invitations on delete cascade,
      -- Whose address it was made for.
      address text not null,
      -- Who has held it before: only the letter, or whoever handed it over.
      given text not null check (given in ('letter', 'administrator', 'coordinator')),
      expires_at timestamptz not null,
      check (case when purpose = 'invitation' then user_id is null and invitation_id is not null else user_id is not null and invitation_id is null end),
      unique (user_id, purpose),
      unique (invitation_id)
    );

    insert into proved_addresses (user_id, address)
      select u.id, u.email from users u
       where not exists (select from audit a where a.document_id = u.id and a.act = 'account.address-changed')
         and not exists (
           select from audit a left join users maker on maker.id = a.who
            where a.document_id = u.id and a.act = 'account.created' and a.who is not null and not coalesce(maker.is_administrator, false));

    insert into links (token_hash, purpose, user_id, address, given, expires_at)
      select l.token_hash, 'password', u.id, u.email, case when made.who is null then 'letter' else 'administrator' end, l.expires_at
        from password_links l join users u on u.id = l.user_id
        join lateral (select number, who from audit where document_id = u.id and act = 'password-link.made' order by number desc limit 1) as made on true
        left join users maker on maker.id = made.who
       where (made.who is null or coalesce(maker.is_administrator, false))
         and not exists (
           select from audit a where a.document_id = u.id and a.number > made.number
              and a.act in ('membership.given', 'membership.changed', 'administrator.named', 'account.address-changed'));
    drop table password_links;

    -- What is not carried over leads nowhere any more, and neither do the letters that would bring it.
    update outbox set letter = null, last_error = 'late', refused_at = clock_timestamp() where kind in ('brought-in', 'joined') and sent_at is null and refused_at is null;
    update outbox set kind = 'member-invited', letter = null where kind in ('brought-in', 'joined');

    -- Codes that were accepted, the latest: none of them is accepted again, whatever the clock says.
    alter table second_factors add column used_steps bigint[] not null default '{}';
    update second_factors set used_steps = array[last_step];
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table second_factors drop column used_steps;
    create table password_links (
      user_id uuid primary key references users on delete cascade,
      token_hash bytea not null unique,
      expires_at timestamptz not null
    );
    insert into password_links (user_id, token_hash, expires_at) select user_id, token_hash, expires_at from links where purpose = 'password';
    drop table links;
    drop table member_invitations;
    drop table proved_addresses;
  `)
}
