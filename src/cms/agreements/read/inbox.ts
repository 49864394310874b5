import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '@/words'
import { organisationsOf } from '@/cms/access/roles'
import { agreementsWhere } from './agreement'
import { today } from '../machine/guards'
import { type InboxItem, inboxItemOf } from './inboxItem'

/** At most so many: more would not be read. */
const most = 20

/** What waits for the organisations of a member: invitations to answer, texts to sign, changes to look at. */
export async function inboxOf(req: PayloadRequest, language: Locale): Promise<InboxItem[]> {
  const mine = await organisationsOf(req)
  const waiting = await agreementsWhere(
    req,
    sql`c.organisation_id = any(${`{${mine.join(',')}}`}::uuid[])
        and not exists (select from events x where x.id = c.event_id and x.deleted_at is not null)
        and not exists (select from communiques x where x.id = c.communique_id and x.deleted_at is not null)
        and (c.status = 'invited' and (r.deadline is null or r.deadline >= ${today(new Date())})
          or c.status = 'accepted' and c.organisation_id is distinct from coalesce(e.lead_id, k.organisation_id) and (
             exists (select from agreement_changes_told t join agreement_changes x on x.number = t.change_number
                      where t.organisation_id = c.organisation_id and t.seen_at is null and (x.event_id = c.event_id or x.communique_id = c.communique_id))
             or exists (select from texts x
                         where x.id = (select t.id from texts t where t.communique_id = c.communique_id and t.asked_at is not null order by t.asked_at desc limit 1)
                           and x.id is distinct from r.text_id
                           and x.id is distinct from (select t.id from texts t where t.communique_id = c.communique_id and t.published_at is not null order by t.published_at desc limit 1))))`,
  )
  const questions: InboxItem[] = []
  for (const agreement of waiting.slice(0, most)) {
    const question = await inboxItemOf(req, agreement, language)
    if (question) questions.push(question)
  }
  return questions
}
