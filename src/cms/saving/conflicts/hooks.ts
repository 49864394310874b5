import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type CollectionAfterChangeHook, type CollectionAfterErrorHook, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { conflictWords } from '@/words/forms'
import { isTrustedWrite } from '@/cms/access/management'
import { decisions } from '../decisions'
import { forgetIdsWithRight } from '@/cms/access/idsWithRight'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import { adapterOf } from '@/cms/transactions/adapter'
import { formOf, latestOfForm, noteFormSave } from './formSaves'
import { lockActs, lockDocument } from '@/cms/transactions/lock'
import { forgetWriters, latestSave, noteSave, noteWriter, type Writable } from './saves'

type Document = { id: string; updatedAt?: string | null } & Record<string, unknown>
type Asked = { id?: string | number; data?: Partial<Document> }

/** What decides and holds no text: it overwrites nobody's words. */
const wordless = new Set<string>(['_status', 'deletedAt', 'reason', 'textChange', 'updatedAt', 'createdAt', ...decisions])

/**
 * Before anything is read: one write of a document at a time, and one act that writes several. Notes the state that the member's text starts from:
 * the `updatedAt` that their form was given.
 */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (isTrustedWrite(req) || !['create', 'update', 'restoreVersion', 'delete'].includes(operation)) return
  const { id, data } = args as Asked
  refuseSomebodyElse(req)
  if (operation === 'delete' || !req.context.asked?.isDraft || id === undefined) await lockActs(req)
  if (id !== undefined && operation !== 'restoreVersion') await lockDocument(req, String(id))
  req.context.base = operation === 'update' && data?.updatedAt ? momentOf(req, data.updatedAt) : null
  req.context.writesText = operation === 'update' && Object.keys(data ?? {}).some((name) => !wordless.has(name))
}

// In another tab, meanwhile: what one wrote is not saved in another's name.
function refuseSomebodyElse(req: PayloadRequest): void {
  const person = formOf(req)?.person
  if (person && person !== req.user?.id) throw new APIError(translate(req, conflictWords.somebodyElse), 401, { code: 'SOMEBODY_ELSE' }, true)
}

function momentOf(req: PayloadRequest, text: unknown): string {
  const moment = new Date(typeof text === 'string' ? text : NaN)
  if (Number.isNaN(moment.getTime())) throw refused(translate(req, conflictWords.notAMoment), 'NOT_A_MOMENT')
  return moment.toISOString()
}

/** A text written by somebody else, which this member has not seen, is not overwritten (code CONFLICT): a blind write may only follow one's own. */
export const refuseConflict =
  (concept: Writable): CollectionBeforeValidateHook<Document> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update' || !originalDoc) return data
    await lockDocument(req, originalDoc.id)
    const latest = await latestSave(req, concept, originalDoc.id)
    if (!latest) return data
    const own = await latestOfForm(req, originalDoc.id)
    if (own && own.step >= own.asked) throw new APIError(translate(req, conflictWords.late), 409, { code: 'LATE' }, true)
    const isOvertaken = new Date(originalDoc.updatedAt ?? latest.at).toISOString() !== latest.at
    // A form has seen what it saved itself, also when the answer never came back to it.
    const isOwn = own?.at === latest.at
    if (isOvertaken || (!isTrustedWrite(req) && req.context.writesText === true && !isOwn && !hasSeen(req.context.base, latest, req.user?.id))) {
      throw conflict(translate(req, conflictWords.overtaken(latest.name)), { concept, id: originalDoc.id, at: latest.at })
    }
    return data
  }

function hasSeen(base: unknown, latest: { at: string; by: string | null }, person: string | undefined): boolean {
  return base === null || base === undefined ? latest.by === null || latest.by === person : base === latest.at
}

export const rememberSave: CollectionAfterChangeHook<Document> = async ({ doc, req }) => {
  await noteSave(req, doc.id)
  await noteFormSave(req, doc)
  if (doc._status === 'published') await forgetWriters(req, doc.id)
  else if (doc._status === 'draft' && (req.context.asked?.operation !== 'update' || req.context.writesText === true)) await noteWriter(req, doc.id)
  forgetIdsWithRight(req)
  return doc
}

type About = { code: 'CONFLICT'; concept: Writable; id: string; at: string }

const conflict = (sentence: string, about: Omit<About, 'code'>) => new APIError(sentence, 409, { code: 'CONFLICT', ...about } satisfies About, true)

/**
 * What was refused is kept aside for its writer, outside the transaction that was given up: nothing typed is lost. A form sends the fields that changed:
 * those that it set aside before stay.
 */
export const setAside: CollectionAfterErrorHook = async ({ error, req, result }) => {
  const about = error instanceof APIError ? (error.data as Partial<About> | null) : null
  if (about?.code !== 'CONFLICT' || !req.user || !req.data) return
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`
    insert into set_aside (id, concept, document_id, person_id, locale, data, at)
    values (gen_random_uuid(), ${about.concept}, ${about.id}, ${req.user.id}, ${req.locale ?? 'fr'}, ${JSON.stringify(req.data)}::jsonb, now())
    on conflict (document_id, person_id, locale) do update set data = set_aside.data || excluded.data, at = excluded.at
    returning id`)
  const [row] = rows as { id: string }[]
  return { status: 409, response: { ...(result as object), setAside: row?.id } }
}
