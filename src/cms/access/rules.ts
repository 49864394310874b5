import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Access, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest, Where } from 'payload'
import { query } from '@/cms/transactions/query'
import { isAdministrator, isMember, organisationsOf } from './roles'
import { idsWithRight } from './idsWithRight'
import type { Concept } from '@/cms/revisions/concepts'
import type { Held, Right } from './rights'

/** Every entrance of a collection: forgetting one would leave it to Payload's default, which is any logged-in user. */
export type CollectionAccess = Required<Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'>> & {
  admin: NonNullable<NonNullable<CollectionConfig['access']>['admin']>
}

const administrator: Access = ({ req }) => isAdministrator(req.user)

/** Only those who run the platform, for anything. */
export const forAdministrators: CollectionAccess = {
  create: administrator,
  read: administrator,
  readVersions: administrator,
  update: administrator,
  delete: administrator,
  unlock: administrator,
  admin: ({ req }) => isAdministrator(req.user),
}

/** A field that nobody else sets. */
export const onlyAdministrators: FieldAccess = ({ req }) => isAdministrator(req.user)

/** Settings of the site: what it says of itself is public, so that members read it too. */
export const globalForAdministrators = {
  read: ({ req }) => isMember(req),
  readVersions: administrator,
  update: administrator,
} satisfies GlobalConfig['access']

/**
 * What belongs to organisations: their members by the table of rights, everybody else in the panel what is public. Whether a change may go live, move,
 * un-publish or bin is asked when it is known which of these it is (`askRight.ts`).
 */
export const byRights = (concept: Held, isPublic: (req: PayloadRequest) => Promise<Where>): CollectionAccess => ({
  create: async ({ req }) => isAdministrator(req.user) || (await organisationsOf(req)).length > 0,
  read: async ({ req }) => {
    if (isAdministrator(req.user)) return true
    return (await isMember(req)) && { or: [{ id: { in: await idsWithRight(req, 'read', concept) } }, await isPublic(req)] }
  },
  readVersions: async ({ req }) => isAdministrator(req.user) || some('parent', await idsWithRight(req, 'history', concept)),
  // The panel asks beforehand, with the status it would write, whether to offer its button.
  update: ({ req, data }) => having(writingAs(req, (data as { _status?: unknown } | undefined)?._status), concept, req),
  delete: ({ req }) => having(['lead'], concept, req),
  unlock: administrator,
  admin: ({ req }) => isMember(req),
})

// Both a draft save and an un-publication say `draft`; the one is no way to the other, since `askRight.ts` asks for just what is done.
function writingAs({ context }: PayloadRequest, status: unknown): Right[] {
  if (status === 'published') return ['publish']
  return status === 'draft' && context.asked?.isDraft === false ? ['edit', 'unpublish'] : ['edit']
}

async function having(any: Right[], concept: Held, req: PayloadRequest) {
  if (isAdministrator(req.user)) return true
  const ids = new Set<string>()
  for (const right of any) for (const id of await idsWithRight(req, right, concept)) ids.add(id)
  return some('id', [...ids])
}

const some = (path: 'id' | 'parent', ids: string[]): false | Where => ids.length > 0 && { [path]: { in: ids } }

/** Drafted documents whose public state the views show; those that a rule of the views keeps back are few, and named. */
export const inViews =
  (concept: Concept) =>
  async (req: PayloadRequest): Promise<Where> => {
    const hidden = await idsOf(
      req,
      sql`select id from ${sql.identifier(concept)} d where _status = 'published' and deleted_at is null and not exists (select from ${sql.raw(`published.${concept === 'pages' ? 'pages' : `_${concept}`}`)} v where v.id = d.id)`,
    )
    return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...(hidden.length > 0 ? [{ id: { not_in: hidden } }] : [])] }
  }

/**
 * Sessions, asked for by their event: in a list of sessions inside events, Payload's SQL names a column twice when a rule is about ids. Whoever put a
 * session into an event, in a draft too, had a right there.
 */
export const programmesInReach: Access = async ({ req }) => {
  if (isAdministrator(req.user)) return true
  if (!(await isMember(req))) return false
  const elsewhere = await idsOf(
    req,
    sql`select distinct event_id as id from sessions s
         where _status = 'published' and deleted_at is null and event_id is not null and not exists (select from published._sessions v where v.id = s.id)`,
  )
  const published: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...(elsewhere.length > 0 ? [{ event: { not_in: elsewhere } }] : [])] }
  return { or: [{ event: { in: await idsWithRight(req, 'read', 'events') } }, published] }
}

/** Pictures and files that something public shows. */
export const shownMedia = async (req: PayloadRequest): Promise<Where> => ({
  id: { in: await idsOf(req, sql`select id from media m where exists (select from published.files f where f.filename = m.filename)`) },
})

export const idsOf = async (req: PayloadRequest, statement: SQL) => (await query<{ id: string }>(req, statement)).map(({ id }) => id)

/** What is public of a collection that only administrators write. */
export const publicForMembers =
  (concept: 'pages'): Access =>
  async ({ req }) =>
    isAdministrator(req.user) || ((await isMember(req)) && inViews(concept)(req))
