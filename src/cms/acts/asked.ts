import type { Endpoint, PayloadRequest } from 'payload'
import { concepts, type Concept } from '../revisions/concepts'
import { publicationOf } from './publication'
import { withdrawalOf } from './withdrawal'
import { isUuid } from '../transactions/isUuid'

type Document = { id: string }
type Answer = (req: PayloadRequest, concept: Concept, document: Document) => Promise<object>

/** What a form asks before an act: what would go live (`/:id/publication`), what would disappear (`/:id/withdrawal`). */
export const askedBeforeActs: Endpoint[] = [
  { path: '/:id/publication', method: 'get', handler: about(publicationOf) },
  { path: '/:id/withdrawal', method: 'get', handler: about(withdrawalOf) },
]

function about(answer: Answer): Endpoint['handler'] {
  return async (req) => {
    const { collection, id } = req.routeParams ?? {}
    const concept = concepts.find((one) => one === collection)
    const document = concept && isUuid(id) ? await readAs(req, concept, id) : null
    // 404, not 403: a refusal would confirm that the draft exists.
    if (!concept || !document) return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    return Response.json(await answer(req, concept, document), { headers: { 'Cache-Control': 'no-store' } })
  }
}

async function readAs(req: PayloadRequest, collection: Concept, id: string): Promise<Document | null> {
  return req.payload.findByID({ collection, id, draft: true, depth: 0, fallbackLocale: false, req, overrideAccess: false, disableErrors: true })
}
