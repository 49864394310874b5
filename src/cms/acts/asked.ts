import type { Endpoint, PayloadRequest } from 'payload'
import { concepts, type Concept } from '../revisions/concepts'
import { publicationOf } from './publication'
import { withdrawalOf } from './withdrawal'
import { mayRead } from '../access/drafts'
import { may } from '../access/reach'
import { isUuid } from '../transactions/isUuid'

type Document = { id: string }
type Answer = (req: PayloadRequest, concept: Concept, document: Document) => Promise<object>
type MayAsk = (req: PayloadRequest, concept: Concept, id: string) => Promise<boolean>

/** What a form asks before an act: what would go live (`/:id/publication`), what would disappear (`/:id/withdrawal`). */
export const askedBeforeActs: Endpoint[] = [
  // What would go live with a document is a matter of drafts: it is for those who read them, or may publish it.
  { path: '/:id/publication', method: 'get', handler: about(publicationOf, async (req, concept, id) => (await mayRead(req, concept, id)) || (await mayPublish(req, concept, id))) },
  { path: '/:id/withdrawal', method: 'get', handler: about(withdrawalOf) },
]

function about(answer: Answer, mayAsk: MayAsk = () => Promise.resolve(true)): Endpoint['handler'] {
  return async (req) => {
    const { collection, id } = req.routeParams ?? {}
    const concept = concepts.find((one) => one === collection)
    const document = concept && isUuid(id) && (await mayAsk(req, concept, id)) ? await readAs(req, concept, id) : null
    // 404, not 403: a refusal would confirm that the draft exists.
    if (!concept || !document) return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    return Response.json(await answer(req, concept, document), { headers: { 'Cache-Control': 'no-store' } })
  }
}

const mayPublish: MayAsk = async (req, concept, id) => concept !== 'pages' && may(req, 'publish', concept, id)

async function readAs(req: PayloadRequest, collection: Concept, id: string): Promise<Document | null> {
  return req.payload.findByID({ collection, id, draft: true, depth: 0, fallbackLocale: false, req, overrideAccess: false, disableErrors: true })
}
