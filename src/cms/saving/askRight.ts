import { Forbidden, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { refuseUnlessVerbatim } from './verbatim'
import { isTrustedWrite } from '@/cms/access/management'
import { isAdministrator, organisationsOf } from '@/cms/access/roles'
import { may } from '@/cms/access/idsWithRight'
import type { Held, Right } from '@/cms/access/rights'
import { rightTo, rightToMove } from '@/cms/access/rightTo'
import { type Intention, savesDraft } from '@/cms/documents/intention'
import { idOf, type Related } from '@/cms/documents/relation'
import { wrongField } from '@/cms/errors/refused'
import { holderField, holderOfDocument, organises } from '@/cms/access/holders'
import { intentionFor } from './noteIntention'
import { draftsMove, moves, onlyLeadMoves } from './move'

type Document = { id: string; _status?: string | null; deletedAt?: string | null } & Record<string, unknown>
type Asked = { req: PayloadRequest; concept: Held; intention: Intention; data: Partial<Document>; document: Document | undefined }

/**
 * Refuses (Forbidden) a write to which its member has no right. `access` lets in whoever may write the document in any way; only here is it known what this write
 * does (`documents/intention.ts`), and so which right it takes (`access/rightTo.ts`). A new document gets a holder: the member's organisation, chosen when there are several.
 */
export const askRight =
  (concept: Held): CollectionBeforeValidateHook<Document> =>
  async ({ data, operation, originalDoc, req }) => {
    if (!data || isTrustedWrite(req) || isAdministrator(req.user)) return data
    const document = operation === 'create' ? undefined : originalDoc
    const asked: Asked = { req, concept, intention: intentionFor(req, document?.id), data, document }
    if (document) await askForRight(asked, document)
    else await chooseHolder(asked)
    await askHandOver(asked)
    await askEvent(asked)
    return data
  }

async function askForRight({ req, concept, intention, data }: Asked, document: Document): Promise<void> {
  const has = (right: Right) => may(req, right, concept, document.id)
  if (!(await has(rightTo(concept, intention)))) throw new Forbidden(req.t)
  // Whoever may write an event, and not move it, is told who may.
  const elsewhere = rightToMove[intention]
  if (elsewhere && concept === 'events' && (await isMoved(req, intention, document, data)) && !(await has(elsewhere))) throw await onlyLeadMoves(req, document.id)
  // To bring back what was said before is to read it.
  if (req.context.asked?.operation === 'restoreVersion' && !(await has('history'))) throw new Forbidden(req.t)
  if (!(await has('edit'))) refuseUnlessVerbatim(req, data, document)
}

const isMoved = (req: PayloadRequest, intention: Intention, document: Document, data: Record<string, unknown>) =>
  savesDraft(intention) ? draftsMove(req, document, data) : moves(req, document.id, data)

async function chooseHolder({ req, concept, intention, data }: Asked): Promise<void> {
  const field = holderField[concept]
  if (!field) return
  const theirs = await organisationsOf(req, rightTo(concept, intention) === 'edit' ? 'contributor' : 'publisher')
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
async function askEvent({ req, concept, intention, data, document }: Asked): Promise<void> {
  if (concept !== 'sessions') return
  const event = idOf(data.event as Related)
  if (document && (event === null || event === idOf(document.event as Related))) return
  if (!event) throw wrongField(req, concept, 'event', problems.eventMissing)
  if (!(await may(req, savesDraft(intention) ? 'edit' : 'publish', 'events', event))) throw wrongField(req, concept, 'event', problems.eventMissing)
}
