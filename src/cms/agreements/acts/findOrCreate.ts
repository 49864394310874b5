import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Subject } from '@/cms/access/agreementRights'
import { query } from '@/cms/transactions/query'
import { type Agreement, agreementsAbout, type Role } from '../read/agreement'

/** The agreement of an organisation in a role; there from now on when it was never asked, and then only if the move that follows is allowed. */
export async function findOrCreate(req: PayloadRequest, subject: Subject, organisation: string, role: Role): Promise<Agreement> {
  const column = subject.concept === 'events' ? sql`event_id` : sql`communique_id`
  const fresh = await query(
    req,
    sql`insert into collaborations (id, ${column}, organisation_id, role, status, position)
        select gen_random_uuid(), ${subject.id}, ${organisation}, ${role}, 'invited', ${await firstFree(req, subject, organisation, role)}
         where not exists (select from collaborations where ${column} = ${subject.id} and organisation_id = ${organisation} and role = ${role})
        returning id`,
  )
  const known = (await agreementsAbout(req, subject)).find((one) => one.organisation === organisation && one.role === role)
  if (!known) throw new Error('An agreement was begun and is not there')
  return fresh.length > 0 ? { ...known, state: { ...known.state, status: 'none' } } : known
}

// The first place is for whoever leads, also while it has not published yet.
async function firstFree(req: PayloadRequest, subject: Subject, organisation: string, role: Role): Promise<number> {
  const rows = await query<{ position: number; lead: string | null }>(
    req,
    subject.concept === 'events'
      ? sql`select c.position::int as position, r.lead_id as lead from event_records r left join collaborations c on c.event_id = r.event_id and c.role = ${role} where r.event_id = ${subject.id}`
      : sql`select c.position::int as position, r.organisation_id as lead from communique_records r left join collaborations c on c.communique_id = r.communique_id and c.role = ${role} where r.communique_id = ${subject.id}`,
  )
  const taken = new Set(rows.map((row) => row.position))
  for (let position = rows[0]?.lead === organisation ? 1 : 2; ; position++) if (!taken.has(position)) return position
}
