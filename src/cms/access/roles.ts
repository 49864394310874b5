import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { memberRoles } from '@/words'
import { query } from '@/cms/transactions/query'

export type Role = keyof typeof memberRoles
type Membership = { organisation: string; role: Role }

/** Runs the platform. */
export const isAdministrator = (user: PayloadRequest['user']): boolean => user?.collection === 'users' && user.isAdministrator === true

/** From the least to the most: whoever may publish may also contribute. */
export const roles: readonly Role[] = ['contributor', 'publisher', 'coordinator']

const known = new WeakMap<object, Promise<Membership[]>>()

/**
 * For whom the person behind a request acts; nobody for a visitor. Payload reads the account anew for each request and memberships are read here,
 * once per request: whoever is removed can do nothing more from the next one on.
 */
function membershipsOf(req: PayloadRequest): Promise<Membership[]> {
  const { user } = req
  if (user?.collection !== 'users') return Promise.resolve([])
  const found = known.get(user) ?? query<Membership>(req, sql`select organisation_id as organisation, role::text as role from memberships where person_id = ${user.id} order by organisation_id`)
  known.set(user, found)
  return found
}

/** The organisations for which somebody has this role, or a greater one. */
export async function organisationsOf(req: PayloadRequest, least: Role = 'contributor'): Promise<string[]> {
  const memberships = await membershipsOf(req)
  return memberships.filter(({ role }) => roles.indexOf(role) >= roles.indexOf(least)).map(({ organisation }) => organisation)
}

/** Whether somebody may come in: runs the platform, or acts for an organisation. */
export const isMember = async (req: PayloadRequest): Promise<boolean> => isAdministrator(req.user) || (await membershipsOf(req)).length > 0
