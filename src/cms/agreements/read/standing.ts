import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { todayIn } from '@/time'
import { mayKnow, moversOver } from '@/cms/access/agreementRights'
import { asWritten } from '@/cms/documents/asWritten'
import { query } from '@/cms/transactions/query'
import { type PageWay, wayOfPage } from '../acts/giveAddress'
import type { Agreement, Role } from './agreement'
import { decide } from '../machine/decide'
import { isAsking, today } from '../machine/guards'
import { isListed } from './organisers'
import type { Channel, Move, Status } from '../machine/state'

/** An agreement as members read it. Days are calendar dates ("2025-01-10"). `may`: what whoever reads may do to it now. */
export type Standing = {
  id: string
  organisation: { id: string; name: string }
  role: Role
  /** Holds the event, or publishes the text. */
  leads: boolean
  /** Stands on the list that readers see, or would. */
  listed: boolean
  status: Exclude<Status, 'none'>
  since: string | null
  agreedOn: string | null
  channel: Channel | null
  /** Of a text: whether the agreement holds for the one that was last put to signature. Null where there is none. */
  signed: boolean | null
  /** What only the two sides know; null for everybody else. */
  between: Between | null
  may: Step[]
  /** How the organisation gets its page without account; null unless whoever reads may give it out. */
  page: PageWay | null
}

type Between = { deadline: string | null; overdue: boolean; message: string | null; reason: string | null; givenBy: string | null; remindedOn: string | null; unseen: boolean; signature: Signature | null }
/** A signature to a later text that was given elsewhere, while it is the last one. */
export type Signature = { givenBy: string; givenOn: string; channel: Channel }
export type Step = keyof typeof steps

/** The moves that somebody may be offered, each as it would be made now. */
const steps = {
  remind: { kind: 'remind' },
  cancel: { kind: 'cancel' },
  invite: { kind: 'invite', deadline: null },
  record: { kind: 'record', channel: 'telephone', text: null },
  accept: { kind: 'accept', text: null },
  decline: { kind: 'decline' },
  withdraw: { kind: 'withdraw' },
  sign: { kind: 'sign', text: '' },
  'record-signature': { kind: 'record-signature', channel: 'telephone', text: '' },
  seen: { kind: 'seen' },
} as const

/** The agreements that somebody may know of, in the order given; of those between others only the names that are proposed or agreed. */
export async function standingsOf(req: PayloadRequest, agreements: readonly Agreement[]): Promise<Standing[]> {
  const details = await detailsOf(req, agreements)
  const standings: Standing[] = []
  for (const agreement of agreements) {
    const known = await mayKnow(req, { as: 'member' }, agreement)
    const detail = details.get(agreement.id)
    if (!detail || agreement.state.status === 'none' || !(known || isProposed(agreement))) continue
    const signed = isSigned(agreement, detail)
    standings.push({
      ...inPublic(agreement, detail),
      signed,
      between: known ? betweenOf(agreement, detail) : null,
      may: known ? await mayDo(req, agreement, detail.unseen, signed) : [],
      page: known && isOpen(agreement) ? await wayOfPage(req, { as: 'member' }, agreement) : null,
    })
  }
  return standings
}

const isOpen = ({ state }: Agreement): boolean => state.status === 'invited' || state.status === 'accepted'
const isProposed = (agreement: Agreement): boolean => isListed(agreement) && isOpen(agreement)

function inPublic(agreement: Agreement, { name, since, agreedOn }: Detail) {
  const { id, organisation, role, lead, state } = agreement
  return {
    id, role, organisation: { id: organisation, name }, leads: organisation === lead, listed: isProposed(agreement), status: state.status as Standing['status'], since: dayOf(since), agreedOn, channel: state.channel,
  }
}

function betweenOf({ state }: Agreement, { message, reason, givenBy, unseen, signature }: Detail): Between {
  const { deadline, remindedAt, status } = state
  const overdue = status === 'invited' && deadline !== null && deadline < today(new Date())
  return { deadline, overdue, message, reason, givenBy, remindedOn: remindedAt && today(remindedAt), unseen: unseen && status === 'accepted', signature: status === 'accepted' ? signature : null }
}

async function mayDo(req: PayloadRequest, agreement: Agreement, unseen: boolean, signed: boolean | null): Promise<Step[]> {
  const { state, suspended, leadSuspended, organisation, lead } = agreement
  const now = new Date()
  const movers = await moversOver(req, { as: 'member' }, agreement)
  const isAllowed = (step: Step) => {
    const move = step === 'record' || step === 'record-signature' ? { ...steps[step], givenOn: today(now) } : (steps[step] satisfies Partial<Move>)
    return decide(state, move, movers, { now, suspended: suspended || (leadSuspended && isAsking(step)), leads: organisation === lead }).refused === null
  }
  const isDue = (step: Step) => (step === 'seen' ? unseen : step === 'sign' || step === 'record-signature' ? signed === false : true)
  return (Object.keys(steps) as Step[]).filter((step) => isDue(step) && isAllowed(step))
}

// Who publishes a text signs it by publishing. What is online holds for everybody whose name it kept: a correction of form asks nobody anew.
function isSigned({ subject, state, organisation, lead }: Agreement, { asked, online }: Detail): boolean | null {
  if (subject.concept !== 'communiques' || state.status !== 'accepted' || organisation === lead || asked === null) return null
  return asked === online || state.text === asked
}

type Detail = { id: string; name: string; since: string | null; agreedOn: string | null; message: string | null; reason: string | null; givenBy: string | null; unseen: boolean; signature: Signature | null; asked: string | null; online: string | null }

async function detailsOf(req: PayloadRequest, agreements: readonly Agreement[]): Promise<Map<string, Detail>> {
  const rows = await query<Detail>(
    req,
    sql`select c.id, ${asWritten('name')} as name, c.agreed_on as "agreedOn", r.message, last.at as since, last.reason, last.given_by as "givenBy",
               signature.given as signature,
               exists (select from agreement_changes_told t join agreement_changes x on x.number = t.change_number
                        where t.organisation_id = c.organisation_id and t.seen_at is null and (x.event_id = c.event_id or x.communique_id = c.communique_id)) as unseen,
               (select t.id from texts t where t.communique_id = c.communique_id and t.asked_at is not null order by t.asked_at desc limit 1) as asked,
               (select t.id from texts t where t.communique_id = c.communique_id and t.published_at is not null order by t.published_at desc limit 1) as online
          from collaborations c
          join organisations o on o.id = c.organisation_id
          left join agreement_records r on r.collaboration_id = c.id
          left join lateral (
                 select m.at, m.reason, m.given_by from agreement_moves m
                  where m.collaboration_id = c.id and m.move not in ('remind', 'tell', 'seen', 'sign', 'record-signature') order by m.number desc limit 1) last on true
          left join lateral (
                 select case when m.move = 'record-signature' then json_build_object('givenBy', m.given_by, 'givenOn', m.given_on, 'channel', m.channel) end as given from agreement_moves m
                  where m.collaboration_id = c.id and m.move in ('accept', 'record', 'sign', 'record-signature') order by m.number desc limit 1) signature on true
         where c.id = any(${`{${agreements.map(({ id }) => id).join(',')}}`}::uuid[])`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

const dayOf = (moment: string | null): string | null => (moment === null ? null : todayIn('Europe/Paris', new Date(moment)))
