import { todayIn } from '@/time'
import type { Circumstances, Move, State } from './state'

/** Why a move is refused. Stable: clients and tests rely on them. */
export type Code =
  | 'NOT_YOURS' | 'ALREADY_INVITED' | 'ALREADY_AGREED' | 'NOT_INVITED' | 'NOT_AGREED'
  | 'SUSPENDED' | 'LEADS' | 'TOO_MANY' | 'TOO_SOON' | 'ASKED_TODAY' | 'OVERDUE' | 'NOT_OVERDUE' | 'DEADLINE_PAST' | 'GIVEN_LATER' | 'GIVEN_BEFORE' | 'ALREADY_SIGNED'

/** Says why not, or null. */
export type Guard = (state: State, move: Move, around: Circumstances) => Code | null

export const mostInvitations = 3
const aDay = 24 * 60 * 60 * 1000

export const notSuspended: Guard = (_, __, { suspended }) => (suspended ? 'SUSPENDED' : null)
export const notTheLead: Guard = (_, __, { leads }) => (leads ? 'LEADS' : null)

/** Whoever said no is left in peace for a day. */
export const leftInPeace: Guard = ({ refusedAt }, _, { now }) => (refusedAt && now.getTime() - refusedAt.getTime() < aDay ? 'TOO_SOON' : null)
export const askedSeldom: Guard = ({ invitations }) => (invitations >= mostInvitations ? 'TOO_MANY' : null)
export const remindedSeldom: Guard = ({ remindedAt }, _, { now }) => (remindedAt && now.getTime() - remindedAt.getTime() < aDay ? 'ASKED_TODAY' : null)

export const withTimeToAnswer: Guard = (_, move, { now }) => (move.kind === 'invite' && move.deadline !== null && move.deadline < today(now) ? 'DEADLINE_PAST' : null)
export const inTime: Guard = (state, _, { now }) => (isOverdue(state, now) ? 'OVERDUE' : null)
export const outOfTime: Guard = (state, _, { now }) => (isOverdue(state, now) ? null : 'NOT_OVERDUE')

/** Nobody agreed tomorrow; and what was said before a refusal does not undo it. */
export const givenByNow: Guard = (_, move, { now }) => (isGivenElsewhere(move) && move.givenOn > today(now) ? 'GIVEN_LATER' : null)
export const givenAfterRefusal: Guard = ({ refusedAt }, move) => (isGivenElsewhere(move) && refusedAt && move.givenOn <= today(refusedAt) ? 'GIVEN_BEFORE' : null)
/** What was signed is not signed again. */
export const notSignedYet: Guard = ({ text }, move) => (move.kind === 'record-signature' && move.text === text ? 'ALREADY_SIGNED' : null)
/** An organisation that said no is asked by whatever means as often as the limit allows. */
export const overrulesSeldom: Guard = (state, move, around) => (state.refusedAt ? askedSeldom(state, move, around) : null)

/** Written down by the lead, as it was given to it. */
export const isGivenElsewhere = (move: Move): move is Extract<Move, { kind: 'record' | 'record-signature' }> => move.kind === 'record' || move.kind === 'record-signature'

/** Made by whoever asks: a suspended one makes none of these, and what it asked before may be answered. */
export const isAsking = (kind: Move['kind']): boolean => kind === 'invite' || kind === 'remind' || kind === 'record' || kind === 'record-signature'

/** A deadline is a day, and lasts until its end where the collectives live. */
const isOverdue = ({ deadline }: Pick<State, 'deadline'>, now: Date): boolean => deadline !== null && deadline < today(now)
export const today = (now: Date): string => todayIn('Europe/Paris', now)
