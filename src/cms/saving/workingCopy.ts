import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'

/** Notes who began a draft over what is public: a shared record is worked on by one collective at a time. */
export async function beginWorkingCopy(req: PayloadRequest, concept: Concept, id: string): Promise<void> {
  if (req.user) await query(req, sql`insert into working_copies (document_id, concept, person_id) values (${id}, ${concept}, ${req.user.id}) on conflict do nothing`)
}

/** The draft is public, or gone. */
export async function endWorkingCopy(req: PayloadRequest, id: string): Promise<void> {
  await query(req, sql`delete from working_copies where document_id = ${id}`)
}
