import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isAdministrator, organisationsOf } from '@/cms/access/roles'
import { type Invitation, invitationsWhere } from './invitation'

/** Who is invited and has not accepted, for whoever manages a team: the address as they typed it, and nothing of an account. Over ones too, for a month. */
export async function invitedBy(req: PayloadRequest): Promise<Invitation[]> {
  if (isAdministrator(req.user)) return invitationsWhere(req, sql`true`)
  const coordinated = `{${(await organisationsOf(req, 'coordinator')).join(',')}}`
  return invitationsWhere(req, sql`i.organisation_id = any(${coordinated}::uuid[])`)
}
