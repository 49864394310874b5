import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** An embargo is what a clock in Paris shows (ADR 0058), like every other moment of the house; the instant is kept beside it for the views. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
  alter table communiques add column embargo_instant timestamp(3) with time zone;
  alter table _communiques_v add column version_embargo_instant timestamp(3) with time zone;
  update communiques set embargo_instant = embargo_until;
  update _communiques_v set version_embargo_instant = version_embargo_until;
  alter table communiques drop constraint communiques_embargo_until_holds;
  alter table _communiques_v drop constraint _communiques_v_version_embargo_until_holds;
  alter table communiques alter column embargo_until set data type varchar using ${onTheClock('embargo_until')};
  alter table _communiques_v alter column version_embargo_until set data type varchar using ${onTheClock('version_embargo_until')};
  alter table communiques
    add constraint communiques_embargo_until_holds check (_status <> 'published' or holds_wall_clock(embargo_until)),
    add constraint communiques_embargo_instant_holds check (holds_moment(embargo_instant));
  alter table _communiques_v
    add constraint _communiques_v_version_embargo_until_holds check (version__status <> 'published' or holds_wall_clock(version_embargo_until)),
    add constraint _communiques_v_version_embargo_instant_holds check (holds_moment(version_embargo_instant));
  create index communiques_embargo_instant_idx on communiques using btree (embargo_instant);
  create index _communiques_v_version_version_embargo_instant_idx on _communiques_v using btree (version_embargo_instant);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  alter table communiques drop constraint communiques_embargo_until_holds;
  alter table _communiques_v drop constraint _communiques_v_version_embargo_until_holds;
  alter table communiques alter column embargo_until set data type timestamp(3) with time zone using embargo_instant;
  alter table _communiques_v alter column version_embargo_until set data type timestamp(3) with time zone using version_embargo_instant;
  alter table communiques add constraint communiques_embargo_until_holds check (holds_moment(embargo_until));
  alter table _communiques_v add constraint _communiques_v_version_embargo_until_holds check (holds_moment(version_embargo_until));
  alter table communiques drop column embargo_instant;
  alter table _communiques_v drop column version_embargo_instant;`)
}

// Its clock in Paris, within the bounds of what a clock may show (ADR 0056).
const onTheClock = (column: string) => `
    case when ${column} < '1900-01-01T00:00Z' then '1900-01-01T00:00'
         when ${column} >= '2199-12-31T23:00Z' then '2199-12-31T23:59'
         else to_char(${column} at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI') end`
