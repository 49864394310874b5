import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import type { Held } from '@/cms/access/rights'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { latestSave } from './saves'
import { isUuid } from '@/addresses/isUuid'

/** A text that was refused because somebody else had saved meanwhile, kept for who wrote it. */
export type SetAside = { id: string; concept: Held; document: string; locale: 'fr' | 'en'; data: Record<string, unknown>; at: string }

/** What somebody has set aside, newest first. Nobody reads what another has. */
export const setAsideBy = (req: PayloadRequest, id: string | null = null): Promise<SetAside[]> =>
  query(
    req,
    sql`select id, concept, document_id as document, locale, data, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
          from set_aside where person_id = ${req.user?.id ?? null} and (${id}::uuid is null or id = ${id}::uuid) order by at desc limit 50`,
  )

/** Takes up a text that was set aside: it becomes the draft, over what the other wrote, which stays in the history. */
async function takeUp(req: PayloadRequest, { id, concept, document, locale, data }: SetAside): Promise<void> {
  const latest = await latestSave(req, concept, document)
  if (!latest) throw new NotFound(req.t)
  const { _status: _, deletedAt: __, ...words } = data
  const draft = concept === 'media' ? {} : { draft: true }
  await req.payload.update({ collection: concept, id: document, data: { ...words, updatedAt: latest.at }, locale, depth: 0, req, overrideAccess: false, ...draft } as never)
  await discard(req, id)
}

const discard = (req: PayloadRequest, id: string) => query(req, sql`delete from set_aside where id = ${id} and person_id = ${req.user?.id ?? null}`)

/** `/api/set-aside/:id/take-up` and `/api/set-aside/:id/discard`; 404 (code NOT_FOUND) for what is not one's own. */
export const setAsideEndpoints: Endpoint[] = [
  { path: '/set-aside/:id/take-up', method: 'post', handler: answering(takeUp) },
  { path: '/set-aside/:id/discard', method: 'post', handler: answering((req, { id }) => discard(req, id)) },
]

function answering(act: (req: PayloadRequest, text: SetAside) => Promise<unknown>): Endpoint['handler'] {
  return async (req) => {
    const id = String(req.routeParams?.id)
    const [text] = isUuid(id) ? await setAsideBy(req, id) : []
    if (!text) throw new NotFound(req.t)
    await inTransaction(req, () => act(req, text))
    return Response.json({ concept: text.concept, id: text.document })
  }
}
