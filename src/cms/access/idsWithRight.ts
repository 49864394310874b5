import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'
import { isAdministrator, roles } from './roles'
import { type Held, type Right, rights } from './rights'
import { ties } from './ties'

const known = new WeakMap<object, Map<string, Promise<unknown>>>()

/** The documents over which somebody has a right, by what the table of rights says. Administrators have every right and are not asked here. */
export function idsWithRight(req: PayloadRequest, right: Right, concept: Held): Promise<string[]> {
  const statement = reached(req, right, concept)
  if (!statement || !req.user) return Promise.resolve([])
  return askedOnce(req.user, `${right} ${concept}`, async () => (await query<{ id: string }>(req, statement)).map(({ id }) => id))
}

/** Payload asks for each document and field it shows: within one request an answer about a person's rights is kept, until something is written. */
export function askedOnce<Answer>(user: object, question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const ofPerson = known.get(user) ?? new Map<string, Promise<unknown>>()
  known.set(user, ofPerson)
  const answer = (ofPerson.get(question) as Promise<Answer> | undefined) ?? ask()
  ofPerson.set(question, answer)
  return answer
}

/** A write may have changed who holds what. */
export const forgetIdsWithRight = ({ user }: PayloadRequest): void => void (user && known.delete(user))

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
