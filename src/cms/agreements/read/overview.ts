import { NotFound, type PayloadRequest } from 'payload'
import { moversOver, type Subject } from '@/cms/access/agreementRights'
import { may } from '@/cms/access/idsWithRight'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { editOf } from '../texts/signatories'
import { askedText } from '../texts/text'
import { namesOf } from './about'
import { agreementsAbout } from './agreement'
import { subjectWithLead } from './subject'
import { type Standing, standingsOf } from './standing'

/** Who organises an event or signs a text, and who is asked to, as whoever may read the draft reads it. */
export type Overview = {
  /** Who holds the event or publishes the text; on the list once it is published. */
  lead: { id: string; name: string } | null
  /** Whether whoever reads may invite, record and put into order. */
  mayAsk: boolean
  /** Whether letters leave by themselves. */
  lettersLeave: boolean
  /** Of a joint text: who has signed other words than those that are written now, when publishing would show these. */
  edit: { unsigned: string[] } | null
  /** Of a joint text: the one that was last put to signature, and until when signatures are hoped for ("2025-01-10"). */
  asked: { id: string; deadline: string | null } | null
  agreements: Standing[]
}

/** For whoever may read the draft; for others there is nothing (404). */
export async function overviewOf(req: PayloadRequest, subject: Subject): Promise<Overview> {
  const held = (await may(req, 'read', subject.concept, subject.id)) ? await subjectWithLead(req, subject) : null
  // 404, not 403: a refusal would confirm that the draft exists.
  if (!held) throw new NotFound(req.t)
  const { lead, isBinned } = held
  const movers = lead ? await moversOver(req, { as: 'member' }, { subject, organisation: lead }) : []
  const [name = ''] = await namesOf(req, lead ? [lead] : [])
  return {
    lead: lead ? { id: lead, name } : null,
    mayAsk: !isBinned && (movers.includes('lead') || movers.includes('administrator')),
    lettersLeave: sendsLetters(req.payload),
    edit: subject.concept === 'communiques' ? await editOf(req, subject.id) : null,
    asked: await askedOf(req, subject),
    agreements: await standingsOf(req, await agreementsAbout(req, subject)),
  }
}

async function askedOf(req: PayloadRequest, { concept, id }: Subject): Promise<Overview['asked']> {
  const asked = concept === 'communiques' ? await askedText(req, id) : null
  return asked && { id: asked.id, deadline: asked.deadline }
}
