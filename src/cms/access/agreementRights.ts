import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Mover } from '@/cms/agreements/machine/state'
import { query } from '@/cms/transactions/query'
import { isAdministrator } from './roles'
import { may } from './idsWithRight'

/** What organisations agree to: an event, or a joint text. */
export type Subject = { concept: 'events' | 'communiques'; id: string }

/** Who acts: the member of the request, the holder of an organisation's page without account, or the platform by itself. */
export type Who = { as: 'member' } | { as: 'page'; organisation: string } | { as: 'platform' }

type Agreement = { subject: Subject; organisation: string }

/** In whose name somebody may move an agreement, as things stand now in this transaction. */
export async function moversOver(req: PayloadRequest, who: Who, { subject, organisation }: Agreement): Promise<Mover[]> {
  if (who.as === 'platform') return ['platform']
  if (who.as === 'page') return who.organisation === organisation ? ['page'] : []
  const movers: Mover[] = []
  if (isAdministrator(req.user)) movers.push('administrator')
  else if (await may(req, 'lead', subject.concept, subject.id)) movers.push('lead')
  if (await actsFor(req, [organisation], 'coordinator')) movers.push('coordinator')
  return movers
}

/** Whether somebody may know of an agreement: whoever it asks, and whoever asks. */
export async function mayKnow(req: PayloadRequest, who: Who, { organisation, lead }: Agreement & { lead: string | null }): Promise<boolean> {
  if (who.as === 'platform') return true
  if (who.as === 'page') return who.organisation === organisation
  return isAdministrator(req.user) || actsFor(req, [organisation, lead ?? organisation])
}

// Read anew: memberships may have ended while this request waited for its turn.
async function actsFor(req: PayloadRequest, organisations: string[], role?: 'coordinator'): Promise<boolean> {
  if (req.user?.collection !== 'users') return false
  const rows = await query(
    req,
    sql`select 1 from memberships
         where person_id = ${req.user.id} and organisation_id = any(${`{${organisations.join(',')}}`}::uuid[]) ${role ? sql`and role = ${role}` : sql``} limit 1`,
  )
  return rows.length > 0
}
