import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Letters that acts have written and that are to be sent: one per act and recipient. What a letter says is forgotten once it is sent. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table outbox (
      id uuid primary key default gen_random_uuid(),
      -- The act and its recipient: the same act tells the same recipient once.
      key text not null unique,
      kind text not null,
      address text not null,
      language text not null check (language in ('fr', 'en')),
      letter jsonb,
      written_at timestamptz not null default clock_timestamp(),
      tries int not null default 0,
      last_error text,
      sent_at timestamptz
    );
    create index outbox_waiting on outbox (written_at) where sent_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table outbox`)
}
