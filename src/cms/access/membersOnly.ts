import { todayIn } from '@/time'
import type { ArrayField, Field, FieldAccess, PayloadRequest } from 'payload'
import { isAdministrator } from './roles'
import { idsWithRight } from './idsWithRight'
import type { Held } from './rights'

/** A field that is on no page: only those read it who may read what is inside a document. Nobody else can filter or sort by it (`refuseOracles.ts`). */
export const membersOnly = <One extends Field>(concept: Held, field: One): One => ({
  ...field,
  access: { ...('access' in field ? field.access : {}), read: readBy(concept) },
  custom: { ...field.custom, isInside: true },
})

const readBy =
  (concept: Held): FieldAccess<{ id: string }> =>
  async ({ doc, id, req }) => {
    const document = doc?.id ?? id
    // An empty form is its writer's own.
    return document === undefined || readsInside(req, concept, String(document))
  }

type Rows = { id?: string | null; visibleUntil?: string | null }[]
/** The rows of a field that somebody may read, of those that a document has. */
export type Showing = (rows: Rows, document: { id?: string }, req: PayloadRequest) => Promise<Rows>

/** Rows that have left the site stay with whoever may read what is inside. Every reading and copying of them goes by this (`hideInside.ts`). */
export const withoutFormer = (concept: Held, field: ArrayField): ArrayField => {
  const shows: Showing = async (rows, { id }, req) => (!id || (await readsInside(req, concept, id)) ? rows : rows.filter(isShown))
  return { ...field, custom: { ...field.custom, shows } }
}

const isShown = ({ visibleUntil }: Rows[number]) => !visibleUntil || visibleUntil >= todayIn('Europe/Paris')

const readsInside = async (req: PayloadRequest, concept: Held, id: string): Promise<boolean> => isAdministrator(req.user) || (await idsWithRight(req, 'inside', concept)).includes(id)
