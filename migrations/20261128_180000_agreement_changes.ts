import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What moved on what others agreed to: named for it, since what changes publicly is another thing. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table changes rename to agreement_changes;
    alter table changes_told rename to agreement_changes_told;
    alter index changes_event rename to agreement_changes_event;
    alter index changes_communique rename to agreement_changes_communique;
    alter index changes_told_organisation rename to agreement_changes_told_organisation`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter index agreement_changes_told_organisation rename to changes_told_organisation;
    alter index agreement_changes_communique rename to changes_communique;
    alter index agreement_changes_event rename to changes_event;
    alter table agreement_changes_told rename to changes_told;
    alter table agreement_changes rename to changes`)
}
