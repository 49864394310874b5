import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { organisationsOf } from '@/cms/access/roles'
import { query } from '@/cms/transactions/query'

export type Organisation = { id: string; name: string }

/** The organisations of a member that are off the public site. */
export async function suspendedOf(req: PayloadRequest): Promise<Organisation[]> {
  return query(req, sql`select id, coalesce(name, '') as name from organisations where suspended and id = any(${`{${(await organisationsOf(req)).join(',')}}`}::uuid[]) order by name, id`)
}
