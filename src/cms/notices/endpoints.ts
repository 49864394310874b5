import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { noticeProblems as problems } from '@/words/forms'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { jsonIn } from '@/cms/errors/requestBody'
import { isUuid } from '@/addresses/isUuid'
import { noticesOf } from './known'
import { postNotice, takeNoticeDown } from './post'

const path = '/:id/notices'

/** The notices of an event: `GET /api/events/:id/notices`, `POST` {text, organisation, language}, `POST …/:notice/take-down`. */
export const noticeEndpoints: Endpoint[] = [
  { path, method: 'get', handler: endpoint(async (req) => Response.json(await noticesOf(req, idIn(req, 'id')), uncached)) },
  {
    path,
    method: 'post',
    handler: endpoint(async (req) => {
      const event = idIn(req, 'id')
      const read = notice.safeParse(await jsonIn(req))
      if (!read.success) throw new Refused(400, 'NOT_UNDERSTOOD', problems.NOT_UNDERSTOOD)
      return Response.json({ id: await postNotice(req, { event, ...read.data }) }, { status: 201, ...uncached })
    }),
  },
  {
    path: `${path}/:notice/take-down`,
    method: 'post',
    handler: endpoint(async (req) => {
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

function idIn({ routeParams, t }: PayloadRequest, name: 'id' | 'notice'): string {
  const id = routeParams?.[name]
  if (!isUuid(id)) throw new NotFound(t)
  return id
}
