import type { CollectionBeforeValidateHook, CollectionSlug, Field, PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { isTrustedWrite } from '@/cms/access/management'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import { partOfAct } from '@/cms/documents/partOfAct'

type Data = Record<string, unknown>

/**
 * A document names only what is there and what its writer may read: to name somebody's draft would show it, and publishing would take it along.
 * What it named before stays, whoever put it there.
 */
export const refuseForeignReferences: CollectionBeforeValidateHook<{ id: string } & Data> = async ({ collection, data, originalDoc, req }) => {
  if (data) await refuseForeign(req, collection.fields, data, originalDoc ?? {})
  return data
}

/** The same of anything else that is said beside a document. Code UNKNOWN_REFERENCE. */
export async function refuseForeign(req: PayloadRequest, fields: Field[], data: Data, document: Data): Promise<void> {
  if (isTrustedWrite(req)) return
  const before = new Set(referencesIn(fields, document).map(({ id }) => id))
  const fresh = referencesIn(fields, data).filter(({ id }) => !before.has(id))
  for (const slug of new Set(fresh.map((reference) => reference.collection))) {
    const ids = [...new Set(fresh.filter((reference) => reference.collection === slug).map(({ id }) => id))]
    if ((await readable(req, slug, ids)) < ids.length) throw refused(translate(req, problems.unknownReference), 'UNKNOWN_REFERENCE')
  }
}

// Asked as the member, by the rules of what is named.
async function readable(req: PayloadRequest, collection: CollectionSlug, ids: string[]): Promise<number> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: {},
    req: partOfAct(req),
    user: req.user,
    overrideAccess: false,
  })
  return docs.length
}

/** Every document that the fields of a form name, by collection and id. */
export function referencesIn(fields: Field[], data: Data): { collection: CollectionSlug; id: string }[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => referencesIn(tab.fields, 'name' in tab && tab.name ? inner(data[tab.name]) : data))
    if (field.type === 'row' || field.type === 'collapsible') return referencesIn(field.fields, data)
    if (field.type === 'group') return referencesIn(field.fields, 'name' in field && field.name ? inner(data[field.name]) : data)
    if (field.type === 'array') return rows(data[field.name]).flatMap((row) => referencesIn(field.fields, row))
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const collection = field.relationTo
    if (Array.isArray(collection)) throw new Error(`${field.name} may name several collections: say here how to read it`)
    return [data[field.name]].flat().flatMap((one) => {
      const id = typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : one
      return typeof id === 'string' && id !== '' ? [{ collection, id }] : []
    })
  })
}

const inner = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})
const rows = (value: unknown): Data[] => (Array.isArray(value) ? value.map(inner) : [])
