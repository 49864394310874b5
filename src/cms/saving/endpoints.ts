import type { Endpoint, PayloadRequest } from 'payload'
import { refuseForeign } from './refuseForeignReferences'
import { concepts, type Concept } from '@/cms/revisions/concepts'
import { jsonIn } from '@/cms/errors/requestBody'
import { endpoint } from '@/cms/errors/endpoint'
import { type Decided, decisions } from './decisions'
import { standingOf } from './embargo'
import { moverOf } from './move'
import { publicationOf } from './publication'
import { withdrawalOf } from './withdrawal'
import { mayReadDraft } from '@/cms/access/mayReadDraft'
import { may } from '@/cms/access/idsWithRight'
import { isUuid } from '@/addresses/isUuid'

type Document = { id: string }
type Answer = (req: PayloadRequest, concept: Concept, document: Document, decided: Decided) => Promise<object>
type MayAsk = (req: PayloadRequest, concept: Concept, id: string) => Promise<boolean>

/** What a form asks: what would go live (`/:id/publication`), what would disappear (`/:id/withdrawal`), what the world sees now (`/:id/standing`). */
export const questionsBeforeActs: Endpoint[] = [
  { path: '/:id/publication', method: 'get', handler: about(publicationOf, maySeeDraft) },
  // With what the form says beside the draft.
  { path: '/:id/publication', method: 'post', handler: about(publicationOf, maySeeDraft) },
  { path: '/:id/standing', method: 'get', handler: about(standingOf) },
  { path: '/:id/withdrawal', method: 'get', handler: about(withdrawalOf) },
]

/** What the form of an event asks: who can move it, for whoever cannot. */
export const askedOfEvents: Endpoint[] = [{ path: '/:id/move', method: 'get', handler: about(async (req, _, { id }) => ({ mover: await moverOf(req, id) })) }]

function about(answer: Answer, mayAsk: MayAsk = () => Promise.resolve(true)): Endpoint['handler'] {
  return endpoint(async (req) => {
    const { collection, id } = req.routeParams ?? {}
    const concept = concepts.find((one) => one === collection)
    const document = concept && isUuid(id) && (await mayAsk(req, concept, id)) ? await readAs(req, concept, id) : null
    // 404, not 403: a refusal would confirm that the draft exists.
    if (!concept || !document) return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    return Response.json(await answer(req, concept, document, await decidedIn(req, concept, document)), { headers: { 'Cache-Control': 'no-store' } })
  })
}

async function decidedIn(req: PayloadRequest, concept: Concept, document: Document): Promise<Decided> {
  if (req.method !== 'POST') return {}
  const sent = (await jsonIn(req)) as Record<string, unknown>
  const { fields, flattenedFields } = req.payload.collections[concept].config
  const theirs = decisions.filter((name) => flattenedFields.some((field) => field.name === name))
  const decided = Object.fromEntries(theirs.flatMap((name) => (typeof sent[name] === 'string' || typeof sent[name] === 'boolean' ? [[name, sent[name]]] : [])))
  await refuseForeign(req, fields, decided, { ...document })
  return decided
}

// What would go live with a document is a matter of drafts: it is for those who read them, or may publish it.
async function maySeeDraft(req: PayloadRequest, concept: Concept, id: string): Promise<boolean> {
  return (await mayReadDraft(req, concept, id)) || (concept !== 'pages' && (await may(req, 'publish', concept, id)))
}

async function readAs(req: PayloadRequest, collection: Concept, id: string): Promise<Document | null> {
  return req.payload.findByID({ collection, id, draft: true, depth: 0, fallbackLocale: false, req, overrideAccess: false, disableErrors: true })
}
