import { Forbidden, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { refuseUnlessVerbatim } from './verbatim'
import { isTrustedWrite } from '@/cms/access/management'
import { isAdministrator, organisationsOf } from '@/cms/access/roles'
import { may } from '@/cms/access/idsWithRight'
import type { Held, Right } from '@/cms/access/rights'
import { idOf, type Related } from '@/cms/documents/relation'
import { wrongField } from '@/cms/errors/refused'
import { holderField, holderOfDocument, organises } from '@/cms/access/holders'
import { isLive } from '@/cms/documents/visibility'
import { draftsMove, moves, onlyLeadMoves } from './move'

type Document = { id: string; _status?: string | null; deletedAt?: string | null } & Record<string, unknown>
type Asked = { req: PayloadRequest; concept: Held; data: Partial<Document>; document: Document | undefined }

const writes = ['create', 'update', 'restoreVersion']
const everyLanguageAtOnce = ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'] as const

/** Notes whether only a draft is to be saved: later hooks see `_status` filled up, and a draft save and an un-publication alike. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, draft, ...flags } = args as { data?: Partial<Document>; draft?: boolean } & Record<(typeof everyLanguageAtOnce)[number], unknown>
  req.context.isDraftSave =
    draft === true && writes.includes(operation) && !everyLanguageAtOnce.some((flag) => flags[flag]) && (data?._status ?? 'draft') === 'draft' && !data?.deletedAt
}

/**
 * Access says over which documents somebody has any right to write; here it is known what the write does, and the right to that is asked.
 * A new document gets a holder: the member's organisation, chosen when there are several.
 */
export const askRight =
  (concept: Held): CollectionBeforeValidateHook<Document> =>
  async ({ data, operation, originalDoc, req }) => {
    if (!data || isTrustedWrite(req) || isAdministrator(req.user)) return data
    const asked: Asked = { req, concept, data, document: operation === 'create' ? undefined : originalDoc }
    if (!asked.document) await chooseHolder(asked)
    else {
      await askMove(asked, asked.document)
      if (!(await may(req, await rightFor(asked, asked.document), concept, asked.document.id))) throw new Forbidden(req.t)
      // To bring back what was said before is to read it.
      if (req.context.isRestoringVersion === true && !(await may(req, 'history', concept, asked.document.id))) throw new Forbidden(req.t)
      if (!(await may(req, 'edit', concept, asked.document.id))) refuseUnlessVerbatim(req, data, asked.document)
    }
    await askHandOver(asked)
    await askEvent(asked)
    return data
  }

async function rightFor({ req, concept, data }: Asked, document: Document): Promise<Right> {
  if (Boolean(data.deletedAt) !== Boolean(document.deletedAt)) return 'lead'
  if (concept === 'media') return 'edit'
  if (isDraft(req, data)) return 'edit'
  if (!(await isLive(req, concept, document.id))) return 'publish'
  if (data._status === 'draft') return 'unpublish'
  return concept === 'events' && (await moves(req, document.id, data as Record<string, unknown>)) ? 'lead' : 'publish'
}

// Whoever may write an event, and not move it, is told who may.
async function askMove({ req, concept, data }: Asked, document: Document): Promise<void> {
  if (concept !== 'events') return
  const [right, other] = isDraft(req, data) ? (['edit', 'move'] as const) : (['publish', 'lead'] as const)
  const given = data as Record<string, unknown>
  if (!(await (right === 'edit' ? draftsMove(req, document, given) : moves(req, document.id, given)))) return
  if ((await may(req, right, concept, document.id)) && !(await may(req, other, concept, document.id))) throw await onlyLeadMoves(req, document.id)
}

const isDraft = ({ context }: PayloadRequest, { _status }: Partial<Document>) =>
  context.isDraftSave === true && (context.isRestoringVersion === true || (_status ?? 'draft') === 'draft')

async function chooseHolder({ req, concept, data }: Asked): Promise<void> {
  const field = holderField[concept]
  if (!field) return
  const theirs = await organisationsOf(req, concept === 'media' || isDraft(req, data) ? 'contributor' : 'publisher')
  if (!data[field] && theirs.length === 1) data[field] = theirs[0]
  if (!data[field]) throw wrongField(req, concept, field, problems.chooseOrganisation)
  if (!theirs.includes(idOf(data[field] as Related) ?? '')) throw wrongField(req, concept, field, problems.notYourOrganisation)
}

// Who holds a thing gives it away to themselves, or for an event to one that organises it: nobody becomes an organiser unasked.
async function askHandOver({ req, concept, data, document }: Asked): Promise<void> {
  const field = holderField[concept]
  const given = field && idOf(data[field] as Related)
  if (!document || !field || !given || given === (await holderOfDocument(req, concept, document.id))) return
  if (!(await may(req, 'lead', concept, document.id))) throw new Forbidden(req.t)
  const theirs = await organisationsOf(req, 'publisher')
  if (theirs.includes(given) || (concept === 'events' && (await organises(req, document.id, given)))) return
  throw wrongField(req, concept, field, problems.notYourOrganisation)
}

// A programme is the event's: whoever adds to it must have a right there, and so must whoever takes a session elsewhere.
async function askEvent({ req, concept, data, document }: Asked): Promise<void> {
  if (concept !== 'sessions') return
  const event = idOf(data.event as Related)
  if (document && (event === null || event === idOf(document.event as Related))) return
  if (!event) throw wrongField(req, concept, 'event', problems.eventMissing)
  if (!(await may(req, isDraft(req, data) ? 'edit' : 'publish', 'events', event))) throw wrongField(req, concept, 'event', problems.eventMissing)
}
