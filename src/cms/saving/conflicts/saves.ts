import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isAdministrator } from '@/cms/access/roles'
import type { Held } from '@/cms/access/rights'
import { query } from '@/cms/transactions/query'

export type Writable = Held | 'pages'

/**
 * The latest save of a document, a draft's too: when (UTC, milliseconds) and by whom; nobody for the platform's own writes. Their name is for those of the
 * same organisation, and for whoever runs the platform: who belongs where is nobody else's to know.
 */
export type Save = { at: string; by: string | null; name: string | null }

export async function latestSave(req: PayloadRequest, concept: Writable, id: string): Promise<Save | null> {
  const document = sql.identifier(concept)
  const draft = concept === 'media' ? sql`null` : sql`(select v.version_updated_at from ${sql.identifier(`_${concept}_v`)} v where v.parent_id = d.id and v.latest order by v.updated_at desc limit 1)`
  const [save] = await query<Save>(
    req,
    sql`select to_char(coalesce(${draft}, d.updated_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, s.person_id as by, u.name
          from ${document} d left join last_saves s on s.document_id = d.id
          left join users u on u.id = s.person_id
               and (${isAdministrator(req.user)} or exists (select from memberships t join memberships m on m.organisation_id = t.organisation_id where t.person_id = u.id and m.person_id = ${req.user?.id ?? null}))
         where d.id = ${id}`,
  )
  return save ?? null
}

/** Who wrote what waits in a draft, and when they last did (UTC); without a name, whoever has given none. */
export type Writer = { name: string | null; at: string }

/** Latest first. */
export const writersOf = (req: PayloadRequest, id: string): Promise<Writer[]> =>
  query<Writer>(
    req,
    sql`select nullif(u.name, '') as name, to_char(w.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
          from draft_writers w join users u on u.id = w.person_id where w.document_id = ${id} order by w.at desc`,
  )

/** Notes that somebody wrote in a draft. */
export async function noteWriter(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user) return
  await query(
    req,
    sql`insert into draft_writers (document_id, person_id) values (${id}, ${req.user.id})
        on conflict (document_id, person_id) do update set at = excluded.at`,
  )
}

/** Nothing of theirs waits any more: it is published, or gone. */
export const forgetWriters = (req: PayloadRequest, id: string) => query(req, sql`delete from draft_writers where document_id = ${id}`)

/** Notes who saved a document. */
export const noteSave = (req: PayloadRequest, id: string) =>
  query(
    req,
    sql`insert into last_saves (document_id, person_id) values (${id}, ${req.user?.id ?? null})
        on conflict (document_id) do update set person_id = excluded.person_id`,
  )
