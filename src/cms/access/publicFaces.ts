import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { isolateObjectProperty, type CollectionBeforeOperationHook, type DatabaseAdapterObj, type PayloadRequest, type QueryDrafts, type SanitizedConfig, type Where } from 'payload'
import { type Concept, isConcept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'
import { isAdministrator } from './roles'
import { askedOnce, idsWithRight } from './idsWithRight'

type Face = { version: string; id: string }

const byMembers = new WeakSet<PayloadRequest>()

/** Notes which lists of drafts are for members, with their rights: the database's adapter is told of no rights. */
export function showPublicFaces(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) if (isConcept(collection.slug)) collection.hooks.beforeOperation = [...collection.hooks.beforeOperation, noteMember]
  return config
}

const noteMember: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || !req.user || isAdministrator(req.user) || (args as { draft?: boolean }).draft !== true) return
  const own = isolateObjectProperty(req, 'context')
  byMembers.add(own)
  return { ...args, req: own }
}

/**
 * Payload leaves a document out of a list of drafts while somebody's draft waits over it that the reader may not read. To a member it is there, as it is
 * online: nobody reads less than a visitor, and what a form names has a name.
 */
export const withPublicFaces = (adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const drafts = db.queryDrafts.bind(db)
    const list = async (asked: Parameters<QueryDrafts>[0]) => {
      const req = asked.req as PayloadRequest | undefined // typed as if it could hold less
      const faces = req?.user && byMembers.has(req) && isConcept(asked.collection) ? await facesFor(req, req.user, asked.collection) : []
      return faces.length > 0 ? listed(db, drafts, asked, faces) : drafts(asked)
    }
    db.queryDrafts = list as typeof db.queryDrafts
    return db
  },
})

/** One page of drafts and faces together: first which, then each as it is kept. */
async function listed(db: PostgresAdapter, drafts: QueryDrafts, asked: Parameters<QueryDrafts>[0], faces: Face[]) {
  const { collection, joins, locale, req, where } = asked
  const shown: Where[] = [{ latest: { equals: true } }, { id: { in: faces.map(({ version }) => version) } }]
  const page = await db.findVersions<{ id: string }>({ ...asked, select: { parent: true }, where: { and: [{ or: shown }, where ?? {}] } })
  const ids = page.docs.map(({ parent }) => String(parent))
  const isFace = new Set(faces.map(({ id }) => id))
  const whole = { collection, joins, limit: 0, locale, pagination: false, req }
  const found = new Map<unknown, unknown>()
  for (const { docs } of [
    await drafts({ ...whole, select: asked.select, where: { parent: { in: ids.filter((id) => !isFace.has(id)) } } }),
    await db.find({ ...whole, where: { id: { in: ids.filter((id) => isFace.has(id)) } } }),
  ]) {
    for (const document of docs) found.set(document.id, document)
  }
  return { ...page, docs: ids.flatMap((id) => found.get(id) ?? []) }
}

// What the world sees, while a draft waits that is not for this reader; and the version that is its text, by which a list is filtered and sorted.
async function facesFor(req: PayloadRequest, user: object, concept: Concept): Promise<Face[]> {
  const readable = concept === 'pages' ? [] : await idsWithRight(req, 'read', concept)
  const [documents, versions, view] = [sql.identifier(concept), sql.identifier(`_${concept}_v`), sql.identifier(concept === 'pages' ? 'pages' : `_${concept}`)]
  const ask = () => query<Face>(
    req,
    sql`select distinct on (d.id) v.id as version, d.id
          from ${documents} d join ${versions} w on w.parent_id = d.id and w.latest and w.version__status = 'draft' join ${versions} v on v.parent_id = d.id and v.version__status = 'published'
         where d._status = 'published' and d.deleted_at is null and exists (select from published.${view} p where p.id = d.id) and d.id <> all(${`{${readable.join(',')}}`}::uuid[])
         order by d.id, v.created_at desc`,
  )
  return askedOnce(user, `faces of ${concept}`, ask)
}
