import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type PayloadRequest, type SanitizedCollectionConfig, type SanitizedConfig } from 'payload'
import { problems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { isText } from '../isText'
import { isRecord } from '../problemOf'
import { type Asked, misfitInSort, misfitInWhere } from './fitsWhere'

/**
 * What is asked is looked at once, before anything is done with it: a filter, an order, a page that are not of the kind of their fields are refused
 * (400, code UNFIT, with the place). Neither Payload nor the database would say so. What is written is asked field by field (`validation/refuseMisfits.ts`).
 */
export function refuseUnfit(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) collection.hooks.beforeOperation = [refuse, ...collection.hooks.beforeOperation]
  return config
}

type Args = { data?: unknown; where?: unknown; sort?: unknown; limit?: unknown; page?: unknown; depth?: unknown; joins?: unknown }

const refuse: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return
  const misfit = misfitInQuestion(req, collection, args as Args) ?? misfitInPassword(collection, (args as Args).data)
  if (misfit !== null) throw new APIError(`${translate(req, problems.unfit)} (${misfit.slice(0, 100)})`, 400, { code: 'UNFIT', path: misfit.slice(0, 100) }, true)
}

function misfitInQuestion(req: PayloadRequest, collection: SanitizedCollectionConfig, { where, sort, joins, ...numbers }: Args): string | null {
  for (const name of ['limit', 'page', 'depth'] as const) if (!isCount(numbers[name])) return name
  const asked = askedOf(req, collection)
  return misfitInWhere(asked, where) ?? misfitInSort(asked, sort) ?? misfitInJoins(req, collection, joins)
}

function misfitInJoins(req: PayloadRequest, collection: SanitizedCollectionConfig, joins: unknown): string | null {
  if (joins === undefined || joins === false) return null
  if (!isRecord(joins)) return 'joins'
  for (const [name, asked] of Object.entries(joins)) {
    const field = collection.flattenedFields.find((one) => one.name === name)
    const joined = field?.type === 'join' && typeof field.collection === 'string' ? req.payload.collections[field.collection]?.config : undefined
    if (!joined || (asked !== false && !isRecord(asked))) return `joins.${name}`
    if (asked !== false && misfitInQuestion(req, joined, asked) !== null) return `joins.${name}`
  }
  return null
}

const askedOf = ({ payload }: PayloadRequest, collection: SanitizedCollectionConfig): Asked => ({
  fields: [...collection.flattenedFields, ...(collection.versions ? versioned(collection.flattenedFields) : [])],
  related: (slug) => payload.collections[slug as keyof typeof payload.collections]?.config,
})

/** What a version has beside the fields of its document. */
const versioned = (flattenedFields: FlattenedField[]): FlattenedField[] =>
  [
    { name: 'version', type: 'group', flattenedFields },
    { name: 'parent', type: 'relationship', relationTo: '' },
    ...['createdAt', 'updatedAt'].map((name) => ({ name, type: 'date' })),
    ...['latest', 'autosave', 'snapshot'].map((name) => ({ name, type: 'checkbox' })),
    { name: 'publishedLocale', type: 'text' },
  ] as unknown as FlattenedField[]

// It is no field of its collection, and so nobody else asks.
const misfitInPassword = ({ auth }: SanitizedCollectionConfig, data: unknown): string | null =>
  auth && isRecord(data) && data.password !== undefined && !isText(data.password) ? 'password' : null

// More than a million is no page that anybody reads.
const isCount = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000)
