import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type PayloadRequest } from 'payload'
import type { collaborationRoles } from '@/words'
import { mayKnow, type Subject, type Who } from '@/cms/access/agreementRights'
import { isUuid } from '@/addresses/isUuid'
import { query } from '@/cms/transactions/query'
import type { Channel, State, Status } from '../machine/state'

export type Role = keyof typeof collaborationRoles

/** One agreement as it stands: what of, whose, and who asks. */
export type Agreement = {
  id: string
  subject: Subject
  organisation: string
  role: Role
  /** Who holds the event, or publishes the text. */
  lead: string | null
  suspended: boolean
  leadSuspended: boolean
  shown: string[] | null
  state: State
}

/** The agreement of this id, for somebody who may know of it; whoever may not is told that there is none. */
export async function agreementFor(req: PayloadRequest, who: Who, id: string): Promise<Agreement> {
  const [agreement] = isUuid(id) ? await agreementsWhere(req, sql`c.id = ${id}`) : []
  if (!agreement || !(await mayKnow(req, who, agreement))) throw new NotFound(req.t)
  return agreement
}

/** All agreements about an event or a text, in their public order. */
export const agreementsAbout = (req: PayloadRequest, subject: Subject): Promise<Agreement[]> => agreementsWhere(req, sql`${column(subject)} = ${subject.id}`)

const column = ({ concept }: Subject): SQL => (concept === 'events' ? sql`c.event_id` : sql`c.communique_id`)

type Row = {
  id: string
  event: string | null
  communique: string | null
  organisation: string
  role: Role
  status: Status
  channel: Channel | null
  lead: string | null
  suspended: boolean
  leadSuspended: boolean
  shown: string[] | null
  deadline: string | null
  remindedAt: string | null
  text: string | null
  invitations: number
  refusedAt: string | null
}

/** How often an organisation was asked, and when it last said no, count for the event or text as a whole, in whatever role. */
export async function agreementsWhere(req: PayloadRequest, condition: SQL): Promise<Agreement[]> {
  const rows = await query<Row>(
    req,
    sql`select c.id, c.event_id as event, c.communique_id as communique, c.organisation_id as organisation, c.role::text as role, c.status::text as status, c.channel::text as channel,
               coalesce(e.lead_id, k.organisation_id) as lead, coalesce(o.suspended, false) as suspended, coalesce(l.suspended, false) as "leadSuspended",
               r.shown, r.deadline, r.reminded_at as "remindedAt", r.text_id as text, asked.invitations, asked.refused_at as "refusedAt"
          from collaborations c
          left join agreement_records r on r.collaboration_id = c.id
          left join event_records e on e.event_id = c.event_id
          left join communique_records k on k.communique_id = c.communique_id
          left join organisations o on o.id = c.organisation_id
          left join organisations l on l.id = coalesce(e.lead_id, k.organisation_id)
         cross join lateral (
                 select coalesce(sum(x.invitations), 0)::int as invitations,
                        max(coalesce(x.refused_at, case when y.status in ('declined', 'withdrawn') then y.updated_at end)) as refused_at
                   from collaborations y left join agreement_records x on x.collaboration_id = y.id
                  where y.organisation_id = c.organisation_id and (y.event_id = c.event_id or y.communique_id = c.communique_id)) asked
         where ${condition}
         order by c.position, c.id`,
  )
  return rows.map(agreementOf)
}

function agreementOf({ id, event, communique, organisation, role, lead, suspended, leadSuspended, shown, remindedAt, refusedAt, ...state }: Row): Agreement {
  const subject: Subject = event ? { concept: 'events', id: event } : { concept: 'communiques', id: communique ?? '' }
  return { id, subject, organisation, role, lead, suspended, leadSuspended, shown, state: { ...state, remindedAt: momentOf(remindedAt), refusedAt: momentOf(refusedAt) } }
}

const momentOf = (text: string | null) => (text === null ? null : new Date(text))
