import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Files that were stored before all were made anew by their content: PDFs, and whatever came under their name. The server works off this list; `problem` says
 * of what stays in it why it could not be cleaned.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table files_to_clean (
      media_id uuid primary key references media on delete cascade,
      begun_at timestamptz,
      problem text
    );
    -- Every other file was drawn anew as a JPEG when it came.
    insert into files_to_clean (media_id) select id from media where filename is not null and not (mime_type = 'image/jpeg' and filename like '%.jpg');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table files_to_clean`)
}
