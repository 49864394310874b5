import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { noticeProblems as problems } from '@/words/forms'
import { mayRead } from '../../access/drafts'
import { isAdministrator, organisationsOf } from '../../access/person'
import { may } from '../../access/reach'
import { answering, jsonIn, Refused } from '../../signin/endpoints/reading'
import { isUuid } from '../../transactions/isUuid'
import { query } from '../../transactions/query'
import { organisersOf, postNotice, takeNoticeDown } from './post'

const path = '/:id/notices'

/** The notices of an event: `GET /api/events/:id/notices`, `POST` {text, organisation, language}, `POST …/:notice/take-down`. */
export const noticeEndpoints: Endpoint[] = [
  { path, method: 'get', handler: answering(async (req) => Response.json(await noticesOf(req, idIn(req, 'id')), uncached)) },
  {
    path,
    method: 'post',
    handler: answering(async (req) => {
      const event = idIn(req, 'id')
      const read = notice.safeParse(await jsonIn(req))
      if (!read.success) throw new Refused(400, 'NOT_UNDERSTOOD', problems.NOT_UNDERSTOOD)
      return Response.json({ id: await postNotice(req, { event, ...read.data }) }, { status: 201, ...uncached })
    }),
  },
  {
    path: `${path}/:notice/take-down`,
    method: 'post',
    handler: answering(async (req) => {
      await takeNoticeDown(req, idIn(req, 'id'), idIn(req, 'notice'))
      return Response.json({ takenDown: true }, uncached)
    }),
  },
]

const uncached = { headers: { 'Cache-Control': 'no-store' } }

const notice = z.object({
  text: z.string().refine((words) => !words.includes('\0')).transform((words) => words.trim().replace(/\s+/g, ' ')).pipe(z.string().min(1).max(300)),
  organisation: z.string().refine(isUuid),
  language: z.enum(['fr', 'en']),
})

/** What is on the page now, and in whose name the asker may post. */
async function noticesOf(req: PayloadRequest, event: string): Promise<object> {
  if (!(await mayRead(req, 'events', event))) throw new NotFound(req.t)
  const notices = await query(
    req,
    sql`select n.id, n.text, o.name as organisation, n.posted_at as "postedAt" from event_notices n join organisations o on o.id = n.organisation_id
         where n.event_id = ${event} and n.taken_down_at is null order by n.posted_at desc`,
  )
  const mine = (await may(req, 'publish', 'events', event)) ? await organisationsOf(req, 'publisher') : []
  const organisations = (await organisersOf(req, event)).filter(({ id }) => isAdministrator(req.user) || mine.includes(id))
  return { notices, organisations }
}

function idIn({ routeParams, t }: PayloadRequest, name: 'id' | 'notice'): string {
  const id = routeParams?.[name]
  if (!isUuid(id)) throw new NotFound(t)
  return id
}
