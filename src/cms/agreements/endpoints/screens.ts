import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { type Locale, localeNamed } from '@/words'
import { endpoint } from '@/cms/errors/endpoint'
import { isUuid } from '@/addresses/isUuid'
import { agreementFor } from '../read/agreement'
import { overviewOf } from '../read/overview'
import { inboxItemOf } from '../read/inboxItem'
import { inboxOf } from '../read/inbox'

/** What the panel's screens show of agreements: of an event or a text, of one agreement, and what waits for somebody's organisations. */
export const agreementScreens: Endpoint[] = [
  get('/about', async (req) => {
    const { event, communique } = req.query
    if (isUuid(event) === isUuid(communique)) throw new NotFound(req.t)
    return overviewOf(req, isUuid(event) ? { concept: 'events', id: event } : { concept: 'communiques', id: String(communique) })
  }),
  get('/waiting', async (req) => ({ questions: await inboxOf(req, languageOf(req)) })),
  get('/:id/question', async (req) => {
    const question = await inboxItemOf(req, await agreementFor(req, { as: 'member' }, String(req.routeParams?.id)), languageOf(req))
    if (!question) throw new NotFound(req.t)
    return question
  }),
]

function get(path: string, handle: (req: PayloadRequest) => Promise<object>): Endpoint {
  return {
    path,
    method: 'get',
    handler: endpoint(async (req) => {
      if (req.user?.collection !== 'users') throw new NotFound(req.t)
      return Response.json(await handle(req), { headers: { 'Cache-Control': 'no-store' } })
    }),
  }
}

const languageOf = ({ i18n }: PayloadRequest): Locale => localeNamed(i18n.language)
