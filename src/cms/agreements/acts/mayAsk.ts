import { NotFound, type PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { moversOver, type Subject, type Who } from '@/cms/access/agreementRights'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import { partOfAct } from '@/cms/documents/partOfAct'
import type { Role } from '../read/agreement'
import { subjectWithLead } from '../read/subject'
import { refusal } from './applyTransition'

type Asking = { subject: Subject; organisations: readonly string[]; role: Role }

/** Before an organisation is asked about something: the thing is there and the asker's, the role fits it, and the asker may read whom they name. */
export async function mayAsk(req: PayloadRequest, who: Who, { subject, organisations, role }: Asking): Promise<void> {
  // Read as the member: what somebody may not see is not there for them.
  const readable = await req.payload.findByID({ collection: subject.concept, id: subject.id, draft: true, depth: 0, select: {}, req: partOfAct(req), user: req.user, overrideAccess: false, disableErrors: true })
  const held = await subjectWithLead(req, subject)
  if (!readable || !held || held.isBinned) throw new NotFound(req.t)
  const movers = await moversOver(req, who, { subject, organisation: held.lead ?? '' })
  if (!movers.includes('lead') && !movers.includes('administrator')) throw refusal(req, 'NOT_YOURS')
  if (!held.lead) throw refusal(req, 'NO_LEAD')
  if ((role === 'signatory') !== (subject.concept === 'communiques')) throw refusal(req, 'WRONG_ROLE')
  if (subject.concept === 'communiques' && held.kind !== 'joint') throw refusal(req, 'NOT_JOINT')
  await refuseUnknown(req, [...new Set(organisations)])
}

async function refuseUnknown(req: PayloadRequest, organisations: string[]): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'organisations', where: { id: { in: organisations } }, limit: organisations.length, pagination: false, depth: 0, select: {}, draft: true,
    req: partOfAct(req), user: req.user, overrideAccess: false,
  })
  if (docs.length < organisations.length) throw refused(translate(req, problems.unknownReference), 'UNKNOWN_REFERENCE')
}
