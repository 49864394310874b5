import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Session, Touched } from '@/cms/transactions/adapter'
import { alsoMoved, namingFlipped } from './alsoMoved'
import { readByTheWorld } from './readByTheWorld'

/**
 * Writes the revisions of a transaction, as its last step: the lock is held until COMMIT only, so that number order is commit order
 * and a mirror's cursor never skips a slow transaction. Earlier, in a hook, it deadlocks. A revision's moment is the one by which the views judged:
 * what the clock changes until then is told by it.
 */
export async function number(session: Session, touched: readonly Touched[]): Promise<void> {
  await session.db.execute(sql`select pg_advisory_xact_lock(hashtext('de-concert revisions'))`)
  await session.db.execute(sql`
    with touched as (select distinct t.concept, t.id, t.alone from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as t(concept text, id uuid, alone boolean)),
    moved as (select concept, id, bool_or(reads) as reads from (${alsoMoved}) x group by concept, id),
    judged as (${judged('moved')}),
    flipped as (select concept, id from judged where is_public = (last = 'removed')),
    naming as (select concept, id, true as reads from (${namingFlipped}) x group by concept, id),
    together as (select concept, id, is_public, last, bool_or(reads) as reads from (select * from judged union all ${judged('naming')}) x group by concept, id, is_public, last)
    insert into revisions (n, at, change, concept, document_id)
    select nextval('revisions_n'), statement_timestamp(),
           case when not is_public then 'removed' when last = 'removed' then 'created' else 'updated' end, concept, id
      from together
     where (is_public and reads) or is_public = (last = 'removed')
     order by concept, id`)
}

const judged = (rows: 'moved' | 'naming') => sql`
  select m.concept, m.id, m.reads, ${readByTheWorld('m')} as is_public,
         coalesce((select r.change from revisions r where r.document_id = m.id order by r.n desc limit 1), 'removed') as last
    from ${sql.raw(rows)} m`
