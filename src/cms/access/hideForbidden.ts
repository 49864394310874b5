import { createLocalReq, Forbidden, type AfterErrorHook, type CollectionSlug, type PayloadRequest } from 'payload'

/** Whoever may not see a document is told "not found", never "forbidden": that it exists is not theirs to know. */
export const hideForbidden: AfterErrorHook = async ({ error, req, collection }) => {
  const id = req.routeParams?.id
  if (!(error instanceof Forbidden) || !collection || typeof id !== 'string' || (await isVisible(req, collection.slug, id))) return
  return { status: 404, response: { errors: [{ message: req.t('error:notFound') }] } }
}

// The transaction of the request is over.
async function isVisible({ payload, user }: PayloadRequest, collection: CollectionSlug, id: string): Promise<boolean> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const found = await payload.findByID({ collection, id, depth: 0, trash: true, disableErrors: true, req, overrideAccess: false }).catch(() => null)
  return found !== null
}
