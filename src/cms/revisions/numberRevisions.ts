import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Session, Touched } from '@/cms/transactions/adapter'
import { alsoMoved, naming, namingFlipped } from './alsoMoved'
import { readByTheWorld } from './readByTheWorld'

/**
 * Writes the revisions of a transaction, as its last step: the lock is held until COMMIT only, so that number order is commit order
 * and a mirror's cursor never skips a slow transaction. Earlier, in a hook, it deadlocks. A revision's moment is the one by which the views judged:
 * what the clock changes until then is told by it.
 */
export async function number(session: Session, touched: readonly Touched[]): Promise<void> {
  await session.db.execute(sql`select pg_advisory_xact_lock(hashtext('de-concert revisions'))`)
  const { rows } = await session.db.execute(sql`
    with touched as (select distinct t.concept, t.id, t.alone from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as t(concept text, id uuid, alone boolean)),
    moved as (select concept, id, bool_or(reads) as reads from (${alsoMoved}) x group by concept, id),
    judged as (
      select m.concept, m.id, m.reads, ${readByTheWorld('m')} as is_public,
             coalesce((select r.change from revisions r where r.document_id = m.id order by r.n desc limit 1), 'removed') as last
        from moved m
    )
    insert into revisions (n, at, change, concept, document_id)
    select nextval('revisions_n'), statement_timestamp(),
           case when not is_public then 'removed' when last = 'removed' then 'created' else 'updated' end, concept, id
      from judged
     where (is_public and reads) or is_public = (last = 'removed')
     order by concept, id
    returning document_id as id, change`)
  const written = rows as { id: string; change: string }[]
  const flipped = written.filter(({ change }) => change !== 'updated').map(({ id }) => id)
  if (flipped.length > 0) await tellWhoNames(session, flipped, written.map(({ id }) => id))
}

// What appeared or left moves what names it just while it is public, however far that is from the act.
async function tellWhoNames(session: Session, flipped: readonly string[], written: readonly string[]): Promise<void> {
  await session.db.execute(sql`
    with flipped as (select id::uuid from jsonb_array_elements_text(${JSON.stringify(flipped)}::jsonb) as f(id)),
    naming as (select distinct concept, id from (${namingFlipped}) x)
    insert into revisions (n, at, change, concept, document_id)
    select nextval('revisions_n'), statement_timestamp(), 'updated', m.concept, m.id
      from naming m
     where not exists (select from jsonb_array_elements_text(${JSON.stringify(written)}::jsonb) as w(id) where w.id::uuid = m.id) and ${readByTheWorld('m', naming)}
     order by m.concept, m.id`)
}
