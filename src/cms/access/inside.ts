import { todayIn } from '@/time'
import type { Field, FieldAccess, FieldHook } from 'payload'
import { isAdministrator } from './person'
import { reach } from './reach'
import type { Held } from './rights'

/** A field that only those read who may read the document's drafts: the public has no use for it. Nobody else can filter or sort by it (`refuseOracles.ts`). */
export const inside = <One extends Field>(concept: Held, field: One): One => ({
  ...field,
  access: { ...('access' in field ? field.access : {}), read: readBy(concept) },
  custom: { ...field.custom, isInside: true },
})

const readBy =
  (concept: Held): FieldAccess<{ id: string }> =>
  async ({ doc, id, req }) => {
    const document = doc?.id ?? id
    // An empty form is its writer's own.
    return isAdministrator(req.user) || document === undefined || (await reach(req, 'read', concept)).includes(String(document))
  }

/** Rows that have left the site stay with whoever may read the drafts. */
export const withoutFormer =
  (concept: Held): FieldHook<{ id: string }, { visibleUntil?: string | null }[] | null> =>
  async ({ originalDoc, overrideAccess, req, value }) => {
    if (!value || overrideAccess || isAdministrator(req.user)) return value ?? null
    if (originalDoc && (await reach(req, 'read', concept)).includes(originalDoc.id)) return value
    return value.filter(({ visibleUntil }) => !visibleUntil || visibleUntil >= todayIn('Europe/Paris'))
  }
