import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Who } from '@/cms/access/agreementRights'
import { query } from '@/cms/transactions/query'
import { agreementFor } from '../read/agreement'
import { carryOutEffects } from '../tell/effects'
import { asAct } from './asAct'
import { applyTransition } from './applyTransition'
import { show } from '../read/organisers'

/** Reminds an organisation of the invitation that waits for it, at most once a day, with the list as it is proposed now. */
export function remind(req: PayloadRequest, who: Who, id: string): Promise<{ told: number }> {
  return asAct(req, async () => {
    const agreement = await agreementFor(req, who, id)
    const made = await applyTransition(req, who, agreement, { kind: 'remind' }, { message: await messageOf(req, id) })
    await show(req, agreement.subject, [id])
    return { told: await carryOutEffects(req, made) }
  })
}

async function messageOf(req: PayloadRequest, id: string): Promise<string | null> {
  const [row] = await query<{ message: string | null }>(req, sql`select message from agreement_records where collaboration_id = ${id}`)
  return row?.message ?? null
}
