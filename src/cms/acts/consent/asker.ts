import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { moversOver, type Subject, type Who } from '../../access/agreements'
import { inLanguageOf } from '../../fields/problem'
import { refused } from '../../fields/wrongField'
import { query } from '../../transactions/query'
import { within } from '../within'
import type { Role } from './agreement'
import { refusal } from './make'

type Asking = { subject: Subject; organisations: readonly string[]; role: Role }

/** Before an organisation is asked about something: the thing is there and the asker's, the role fits it, and the asker may read whom they name. */
export async function mayAsk(req: PayloadRequest, who: Who, { subject, organisations, role }: Asking): Promise<void> {
  const { collection, id } = { collection: subject.concept, id: subject.id }
  // Read as the member: what somebody may not see is not there for them.
  const readable = await req.payload.findByID({ collection, id, draft: true, depth: 0, select: {}, req: within(req), user: req.user, overrideAccess: false, disableErrors: true })
  const [holder] = await holderOf(req, subject)
  if (!readable || !holder) throw new NotFound(req.t)
  const movers = await moversOver(req, who, { subject, organisation: holder.lead ?? '' })
  if (!movers.includes('lead') && !movers.includes('administrator')) throw refusal(req, 'NOT_YOURS')
  if (!holder.lead) throw refusal(req, 'NO_LEAD')
  if ((role === 'signatory') !== (subject.concept === 'communiques')) throw refusal(req, 'WRONG_ROLE')
  if (subject.concept === 'communiques' && holder.kind !== 'joint') throw refusal(req, 'NOT_JOINT')
  await refuseUnknown(req, [...new Set(organisations)])
}

async function refuseUnknown(req: PayloadRequest, organisations: string[]): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'organisations', where: { id: { in: organisations } }, limit: organisations.length, pagination: false, depth: 0, select: {}, draft: true,
    req: within(req), user: req.user, overrideAccess: false,
  })
  if (docs.length < organisations.length) throw refused(inLanguageOf(req, problems.unknownReference), 'UNKNOWN_REFERENCE')
}

const holderOf = (req: PayloadRequest, { concept, id }: Subject) =>
  query<{ lead: string | null; kind: string | null }>(
    req,
    concept === 'events'
      ? sql`select r.lead_id as lead, null as kind from events e left join event_records r on r.event_id = e.id where e.id = ${id} and e.deleted_at is null`
      : sql`select r.organisation_id as lead, coalesce(v.version_kind::text, c.kind::text) as kind
              from communiques c left join communique_records r on r.communique_id = c.id left join _communiques_v v on v.parent_id = c.id and v.latest
             where c.id = ${id} and c.deleted_at is null`,
  )
