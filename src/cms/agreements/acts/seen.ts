import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Who } from '@/cms/access/agreementRights'
import { query } from '@/cms/transactions/query'
import { agreementFor, type Agreement } from '../read/agreement'
import { asAct } from './asAct'
import { applyTransition } from './applyTransition'

/** An organisation has seen what it was told, up to the change of this number; all of it without one. */
export function seen(req: PayloadRequest, who: Who, id: string, change: string | null = null): Promise<void> {
  return asAct(req, async () => {
    const agreement = await agreementFor(req, who, id)
    await applyTransition(req, who, agreement, { kind: 'seen' })
    await mark(req, agreement, change)
  })
}

async function mark(req: PayloadRequest, { organisation, subject }: Agreement, change: string | null): Promise<void> {
  await query(
    req,
    sql`update agreement_changes_told t set seen_at = clock_timestamp()
          from agreement_changes c
         where c.number = t.change_number and t.organisation_id = ${organisation} and t.seen_at is null
           and (c.event_id = ${subject.id} or c.communique_id = ${subject.id}) and (${change}::bigint is null or c.number <= ${change}::bigint)`,
  )
}
