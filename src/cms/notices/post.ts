import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type PayloadRequest } from 'payload'
import type { Locale } from '@/words'
import { noticeProblems as problems } from '@/words/forms'
import { mustSpeak, voicesOf } from '@/cms/access/noticeRights'
import { note } from '@/cms/journal/note'
import { Refused } from '@/cms/errors/endpoint'
import { touch } from '@/cms/revisions/touch'
import { query } from '@/cms/transactions/query'
import { asAct } from '@/cms/agreements/acts/asAct'

type Notice = { event: string; organisation: string; text: string; language: Locale }

/**
 * Says something about an event at the last minute, on its page at once, in the name of an organisation that organises it; a draft that waits stays as it
 * is. Gives the notice's id.
 */
export function postNotice(req: PayloadRequest, { event, organisation, text, language }: Notice): Promise<string> {
  return asAct(req, async () => {
    await mustSpeak(req, event)
    if (!(await isAhead(req, event))) throw new Refused(400, 'NOT_ONLINE', problems.NOT_ONLINE)
    if (!(await voicesOf(req, event)).some(({ id }) => id === organisation)) throw new Refused(400, 'NOT_AN_ORGANISER', problems.NOT_AN_ORGANISER)
    const [row] = await query<{ id: string }>(
      req,
      sql`insert into event_notices (event_id, organisation_id, language, text) values (${event}, ${organisation}, ${language}, ${text}) returning id`,
    )
    if (!row) throw new Error('A notice was not written down')
    await touch(req, 'events', event)
    await note(req, { act: 'notice.posted', organisation, subject: { concept: 'events', id: event } })
    return row.id
  })
}

/** Takes a notice off the page, whoever posted it: it stands on the page of all. */
export function takeNoticeDown(req: PayloadRequest, event: string, notice: string): Promise<void> {
  return asAct(req, async () => {
    await mustSpeak(req, event)
    const [row] = await query<{ organisation: string }>(
      req,
      sql`update event_notices set taken_down_at = clock_timestamp() where id = ${notice} and event_id = ${event} and taken_down_at is null returning organisation_id as organisation`,
    )
    if (!row) throw new NotFound(req.t)
    await touch(req, 'events', event)
    await note(req, { act: 'notice.taken-down', organisation: row.organisation, subject: { concept: 'events', id: event } })
  })
}

const isAhead = async (req: PayloadRequest, event: string): Promise<boolean> =>
  (await query(req, sql`select from published.events where id = ${event} and coalesce("endsAtUtc", "startsAtUtc" + interval '12 hours') > now() limit 1`)).length > 0
