import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '../transactions/query'
import { isAdministrator, roles } from './person'
import { type Held, type Right, rights } from './rights'
import { ties } from './ties'

const known = new WeakMap<object, Map<string, Promise<string[]>>>()

/**
 * The documents over which somebody has a right, by what the table of rights says. Administrators have every right and are not asked here.
 * Payload asks for each document and field it shows: within one request the answer is kept, until something is written.
 */
export function reach(req: PayloadRequest, right: Right, concept: Held): Promise<string[]> {
  const statement = reached(req, right, concept)
  if (!statement || !req.user) return Promise.resolve([])
  const ofPerson = known.get(req.user) ?? new Map<string, Promise<string[]>>()
  known.set(req.user, ofPerson)
  const key = `${right} ${concept}`
  const found = ofPerson.get(key) ?? query<{ id: string }>(req, statement).then((rows) => rows.map(({ id }) => id))
  ofPerson.set(key, found)
  return found
}

/** A write may have changed who holds what. */
export const forgetReach = ({ user }: PayloadRequest): void => void (user && known.delete(user))

/** Whether somebody has a right over one document, as things stand now in this transaction. */
export async function may(req: PayloadRequest, right: Right, concept: Held, id: string): Promise<boolean> {
  if (isAdministrator(req.user)) return true
  const statement = reached(req, right, concept)
  return statement !== null && (await query(req, sql`select 1 from (${statement}) as r where r.id = ${id}`)).length > 0
}

function reached({ user }: PayloadRequest, right: Right, concept: Held): SQL | null {
  if (user?.collection !== 'users') return null
  return sql`
    select distinct t.id
      from (${ties[concept]}) as t
      join memberships m on t.organisation = m.organisation_id or t.organisation is null
     where m.person_id = ${user.id} and t.tie || ' ' || m.role::text in (${granting(right, concept)})`
}

/** The pairs of a tie and a role that give a right. */
function granting(right: Right, concept: Held): SQL {
  const pairs = Object.entries(rights[concept]).flatMap(([tie, byRole]) =>
    roles.filter((_, at) => roles.slice(0, at + 1).some((role) => byRole[role]?.includes(right))).map((role) => `${tie} ${role}`),
  )
  return sql.join((pairs.length > 0 ? pairs : ['']).map((pair) => sql`${pair}`), sql`, `)
}
