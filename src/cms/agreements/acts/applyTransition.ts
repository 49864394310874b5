import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type PayloadRequest } from 'payload'
import { agreementProblems } from '@/words/forms'
import { moversOver, type Who } from '@/cms/access/agreementRights'
import { translate } from '@/cms/errors/translate'
import { query } from '@/cms/transactions/query'
import type { Agreement } from '../read/agreement'
import { decide } from '../machine/decide'
import { isAsking, isGivenElsewhere, today } from '../machine/guards'
import { type Effect, transitions } from '../machine/transitions'
import { noteMove } from './noteTransition'
import type { Move, Mover, State } from '../machine/state'

/** What is said with a move: kept in the log of moves, and only there. */
export type Said = { reason?: string | null; message?: string | null; givenBy?: string | null }
/** A move that was made: its number in the log names it for ever. */
export type Made = { agreement: Agreement; move: Move; said: Said; number: string; effects: readonly Effect[] }

/** Makes one move of an agreement, or refuses with its code. Runs in the act's transaction, in its turn; what follows outside is the caller's. */
export async function applyTransition(req: PayloadRequest, who: Who, agreement: Agreement, move: Move, said: Said = {}): Promise<Made> {
  const now = new Date()
  const movers = await moversOver(req, who, agreement)
  const decided = decide(agreement.state, move, movers, { now, suspended: isSuspended(agreement, move), leads: agreement.organisation === agreement.lead })
  if (decided.refused !== null) throw refusal(req, decided.refused)
  await write(req, agreement, decided.next, move, said, now)
  const mover = movers.find((one) => transitions[move.kind].by.includes(one)) ?? 'platform'
  const number = await log(req, agreement, decided.next, move, said, mover)
  await noteMove(req, agreement, move, mover)
  return { agreement: { ...agreement, state: decided.next }, move, said, number, effects: decided.effects }
}

export function refusal(req: PayloadRequest, code: keyof typeof agreementProblems): APIError {
  return new APIError(translate(req, agreementProblems[code]), code === 'NOT_YOURS' ? 403 : 400, { code }, true)
}

const isSuspended = ({ suspended, leadSuspended }: Agreement, { kind }: Move) => suspended || (leadSuspended && isAsking(kind))

async function write(req: PayloadRequest, { id, state: before }: Agreement, next: State, move: Move, { message = null }: Said, now: Date): Promise<void> {
  const agreedOn = move.kind === 'record' ? move.givenOn : move.kind === 'accept' || move.kind === 'publish' ? today(now) : null
  const stays = next.status === before.status
  const written = await query(
    req,
    sql`update collaborations
           set status = ${next.status}, channel = ${next.channel}, agreed_on = ${stays ? sql`agreed_on` : agreedOn}, updated_at = clock_timestamp()
         where id = ${id} and (status::text = ${before.status} or ${before.status} = 'none') returning id`,
  )
  // Acts take turns, so that what was read is what is written over.
  if (written.length === 0) throw new Error('An agreement was moved out of turn')
  const isAsked = move.kind === 'invite'
  await query(
    req,
    sql`insert into agreement_records as r (collaboration_id, invitations, asked_at, deadline, message, reminded_at, refused_at, text_id)
        values (${id}, ${next.invitations - before.invitations}, ${isAsked ? now.toISOString() : null}, ${next.deadline}, ${isAsked ? message : null},
                ${next.remindedAt?.toISOString() ?? null}, ${next.refusedAt?.toISOString() ?? null}, ${next.text})
        on conflict (collaboration_id) do update
           set invitations = r.invitations + excluded.invitations, asked_at = coalesce(excluded.asked_at, r.asked_at), deadline = excluded.deadline,
               message = ${isAsked ? message : sql`r.message`}, reminded_at = excluded.reminded_at, refused_at = excluded.refused_at, text_id = excluded.text_id`,
  )
}

async function log(req: PayloadRequest, { id }: Agreement, next: State, move: Move, { reason = null, givenBy = null }: Said, mover: Mover): Promise<string> {
  const person = mover === 'page' || mover === 'platform' ? null : (req.user?.id ?? null)
  const channel = isGivenElsewhere(move) ? move.channel : move.kind === 'accept' ? next.channel : null
  const [row] = await query<{ number: string }>(
    req,
    sql`insert into agreement_moves (collaboration_id, move, status, mover, who, channel, given_by, given_on, reason, text_id)
        values (${id}, ${move.kind}, ${next.status}, ${mover}, ${person}, ${channel}, ${givenBy}, ${isGivenElsewhere(move) ? move.givenOn : null}, ${reason}, ${next.text})
        returning number::text as number`,
  )
  if (!row) throw new Error('A move was not written down')
  return row.number
}
