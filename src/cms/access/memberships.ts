import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Access, Where } from 'payload'
import { isAdministrator, organisationsOf, type Role } from './roles'
import { idsOf } from './rules'

/** Agreements of their organisation, and those asked for on what it leads. */
export const agreementsOfTheirs: Access = async ({ req }) => {
  if (isAdministrator(req.user)) return true
  const organisations = await organisationsOf(req)
  if (organisations.length === 0) return false
  const led = await idsOf(req, sql`select event_id as id from event_records where lead_id = ${anyOf(organisations)}`)
  const own = await idsOf(req, sql`select communique_id as id from communique_records where organisation_id = ${anyOf(organisations)}`)
  const concerned: Where[] = [{ organisation: { in: organisations } }, { event: { in: led } }, { communique: { in: own } }]
  return { or: concerned }
}

/** Memberships of the organisations in which somebody has this role, or a greater one. */
export const membershipsAs =
  (least: Role): Access =>
  async ({ req }) => {
    if (isAdministrator(req.user)) return true
    const organisations = await organisationsOf(req, least)
    return organisations.length > 0 && { organisation: { in: organisations } }
  }

/** Memberships that somebody may end: their own, and those of the organisations they coordinate. */
export const membershipsToEnd: Access = async ({ req }) => {
  if (isAdministrator(req.user)) return true
  if (req.user?.collection !== 'users') return false
  const ended: Where[] = [{ person: { equals: req.user.id } }, { organisation: { in: await organisationsOf(req, 'coordinator') } }]
  return { or: ended }
}

/** Accounts: one's own, and those of the people one works with. */
export const accountsInReach: Access = async ({ req }) => {
  if (isAdministrator(req.user)) return true
  if (req.user?.collection !== 'users') return false
  const organisations = await organisationsOf(req)
  const together = await idsOf(req, sql`select person_id as id from memberships where organisation_id = ${anyOf(organisations)}`)
  return { id: { in: [req.user.id, ...together] } }
}

export const ownAccount: Access = ({ req }) => isAdministrator(req.user) || (req.user?.collection === 'users' && { id: { equals: req.user.id } })

const anyOf = (ids: string[]) => sql`any(${`{${ids.join(',')}}`}::uuid[])`
