import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What every card needs stands in the row of its document, beside the columns that Payload knows and writes (ADR 0032): the current address, which follows
 * `slugs` by itself, and whether an organisation is suspended.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function current_slug_of(of_concept text, id uuid) returns text language sql stable set search_path = public as $$
      select slug from slugs where concept = of_concept and document_id = id order by given_at desc limit 1
    $$;
    create function follow_slugs() returns trigger language plpgsql set search_path = public as $$
      begin
        execute format('update %I set current_slug = current_slug_of($1, $2) where id = $2', new.concept) using new.concept, new.document_id;
        return null;
      end
    $$;
  `)
  for (const concept of addressed)
    await db.execute(
      sql.raw(`
        alter table ${concept} add column current_slug text;
        update ${concept} set current_slug = current_slug_of('${concept}', id);
        create unique index ${concept}_current_slug on ${concept} (current_slug);
      `),
    )
  await db.execute(sql`
    create trigger slugs_followed after insert or update on slugs for each row
      when (new.concept in ('organisations', 'events', 'speakers', 'venues', 'topics', 'communiques')) execute function follow_slugs();

    alter table organisations add column suspended boolean not null default false;
    update organisations o set suspended = r.suspended from organisation_records r where r.organisation_id = o.id;
    drop table organisation_records;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create table organisation_records (
      organisation_id uuid primary key references organisations on delete cascade,
      suspended boolean not null default false
    );
    insert into organisation_records (organisation_id, suspended) select id, true from organisations where suspended;
    alter table organisations drop column suspended;
    drop trigger slugs_followed on slugs;
  `)
  for (const concept of addressed) await db.execute(sql.raw(`alter table ${concept} drop column current_slug`))
  await db.execute(sql`
    drop function follow_slugs;
    drop function current_slug_of;
  `)
}

const addressed = ['organisations', 'events', 'speakers', 'venues', 'topics', 'communiques']
