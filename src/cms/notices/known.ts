import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { mustRead, voicesOf } from '@/cms/access/noticeRights'
import { query } from '@/cms/transactions/query'

/** The notices of an event that are not taken down, the latest first, and in whose name whoever asks may post another. */
export type Notices = { notices: { id: string; text: string; organisation: string }[]; organisations: { id: string; name: string }[] }

export async function noticesOf(req: PayloadRequest, event: string): Promise<Notices> {
  await mustRead(req, event)
  const notices = await query<Notices['notices'][number]>(
    req,
    sql`select n.id, n.text, o.name as organisation from event_notices n join organisations o on o.id = n.organisation_id
         where n.event_id = ${event} and n.taken_down_at is null order by n.posted_at desc`,
  )
  return { notices, organisations: await voicesOf(req, event) }
}
