import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { agreementsWhere } from './agreement'
import { follow } from './follow'
import { today } from './guards'
import { inTurn } from './inTurn'
import { make } from './make'

/** Ends every invitation whose day to answer is over; gives how many there were. */
export function expireOverdue(req: PayloadRequest): Promise<number> {
  return inTurn(req, async () => {
    const overdue = await agreementsWhere(req, sql`c.status = 'invited' and r.deadline < ${today(new Date())}`)
    for (const agreement of overdue) await follow(req, await make(req, { as: 'platform' }, agreement, { kind: 'expire' }))
    return overdue.length
  })
}
