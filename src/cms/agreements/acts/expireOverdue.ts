import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { agreementsWhere } from '../read/agreement'
import { carryOutEffects } from '../tell/effects'
import { today } from '../machine/guards'
import { asAct } from './asAct'
import { applyTransition } from './applyTransition'

/** Ends every invitation whose day to answer is over; gives how many there were. */
export function expireOverdue(req: PayloadRequest): Promise<number> {
  return asAct(req, async () => {
    const overdue = await agreementsWhere(req, sql`c.status = 'invited' and r.deadline < ${today(new Date())}`)
    for (const agreement of overdue) await carryOutEffects(req, await applyTransition(req, { as: 'platform' }, agreement, { kind: 'expire' }))
    return overdue.length
  })
}
