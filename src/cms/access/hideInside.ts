import type { CollectionBeforeOperationHook, Field, FieldAccess, FieldHook, PayloadRequest, SanitizedConfig } from 'payload'
import type { Showing } from './membersOnly'

/**
 * What reading hides from somebody is not in what they copy either, and is not lost when they save. Payload copies the whole row and asks for no right to
 * a field; it is asked here, for each field that has a rule of reading.
 */
export function hideInside(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.hooks.beforeOperation = [noteCopy, ...collection.hooks.beforeOperation]
    for (const field of allIn(collection.fields)) if ('name' in field) hide(field)
  }
  return config
}

/** Fields at any depth, those that hold others too. */
export const allIn = (fields: Field[]): Field[] => fields.flatMap((field) => [field, ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => allIn(tab.fields)) : 'fields' in field ? allIn(field.fields) : [])])

// The copy has no id yet, and its fields are not told whose copy it is.
const noteCopy: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { duplicateFromID } = args as { duplicateFromID?: string | number }
  if (operation === 'create' && duplicateFromID !== undefined && !overrideAccess) req.context.copyOf = String(duplicateFromID)
}

/** What a field may have, of whatever kind it is. */
type Hiding = {
  type: Field['type']
  access?: { read?: FieldAccess }
  custom?: { shows?: Showing }
  hooks?: Partial<Record<When, unknown[]>>
}
type When = 'afterRead' | 'beforeChange' | 'beforeDuplicate'

function hide(field: Hiding): void {
  const add = (when: When, hook: FieldHook<{ id: string }, Rows | null> | FieldHook) => (field.hooks = { ...field.hooks, [when]: [...(field.hooks?.[when] ?? []), hook] })
  const shows = field.custom?.shows
  if (field.access?.read) add('beforeDuplicate', leftOut(field, field.access.read))
  if (!shows) return
  add('afterRead', ({ originalDoc, overrideAccess, req, value }: Asked) => (!value || overrideAccess ? (value ?? null) : shows(value, originalDoc ?? {}, req)))
  add('beforeDuplicate', async ({ req, value }: Asked) => (value && copyOf(req) ? shows(value, { id: copyOf(req) }, req) : (value as Rows | null)))
  add('beforeChange', keepingHidden(shows))
}

type Rows = Parameters<Showing>[0]
type Asked = Parameters<FieldHook<{ id: string }, Rows | null>>[0]

const leftOut =
  (field: Hiding, mayRead: FieldAccess): FieldHook =>
  async ({ data, req, siblingData, value }) => {
    const id = copyOf(req)
    if (!id || (await mayRead({ id, doc: { ...data, id }, data, siblingData, req, blockData: {} }))) return value as unknown
    return field.type === 'group' ? {} : field.type === 'array' ? [] : null
  }

const copyOf = ({ context }: PayloadRequest) => context.copyOf

// Rows that the writer did not see are no rows that they took away.
const keepingHidden =
  (shows: Showing): FieldHook<{ id: string }, Rows | null> =>
  async ({ operation, originalDoc, overrideAccess, previousValue, req, value }) => {
    if (operation !== 'update' || overrideAccess || !previousValue || !value) return value as Rows | null // as it was given, or not at all
    const seen = new Set([...(await shows(previousValue, originalDoc ?? {}, req)), ...value].map(({ id }) => id))
    return [...value, ...previousValue.filter(({ id }) => !seen.has(id))]
  }
