import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type PayloadRequest } from 'payload'
import { noticeProblems as problems } from '@/words/forms'
import { Refused } from '@/cms/errors/endpoint'
import { query } from '@/cms/transactions/query'
import { mayReadDraft } from './mayReadDraft'
import { isAdministrator, organisationsOf } from './roles'
import { may } from './idsWithRight'

/** Whoever may not read an event's draft finds nothing there. */
export async function mustRead(req: PayloadRequest, event: string): Promise<void> {
  if (!(await mayReadDraft(req, 'events', event))) throw new NotFound(req.t)
}

/** Who may post notices about an event, and take any of them down: whoever publishes it, the lead or not. */
export async function mustSpeak(req: PayloadRequest, event: string): Promise<void> {
  await mustRead(req, event)
  if (!(await may(req, 'publish', 'events', event))) throw new Refused(403, 'NOT_AN_ORGANISER', problems.NOT_AN_ORGANISER)
}

/** In whose name somebody may speak about an event: of those who organise it, by agreement and in their order, the ones for which they publish. */
export async function voicesOf(req: PayloadRequest, event: string): Promise<{ id: string; name: string }[]> {
  const theirs = await organisationsOf(req, 'publisher')
  return query(
    req,
    sql`select o.id, o.name from collaborations c join organisations o on o.id = c.organisation_id
         where c.event_id = ${event} and c.role = 'co-organiser' and c.status = 'accepted' and (${isAdministrator(req.user)} or o.id = any(${`{${theirs.join(',')}}`}::uuid[]))
         order by c.position, c.id`,
  )
}
