import {
  askedSeldom, givenAfterRefusal, givenByNow, inTime, leftInPeace, notSignedYet, notSuspended, notTheLead, outOfTime, overrulesSeldom, remindedSeldom, withTimeToAnswer, type Code, type Guard,
} from './guards'
import type { Move, Mover, Status } from './state'

/** What a move brings about outside the agreement. `shows`: a name appears or leaves in public. */
export type Effect = 'ask' | 'remind' | 'call off' | 'answer the lead' | 'announce the record' | 'shows' | 'tell the others'

type Rule = { by: readonly Mover[]; from: readonly Status[]; otherwise: (status: Status) => Code; to: Status; unless: readonly Guard[]; effects: readonly Effect[] }

const theLead = ['lead', 'administrator'] as const
const theOrganisation = ['coordinator', 'page', 'administrator'] as const
const open = ['none', 'declined', 'expired', 'withdrawn', 'cancelled'] as const

const alreadyThere = (status: Status): Code => (status === 'accepted' ? 'ALREADY_AGREED' : 'ALREADY_INVITED')
const notInvited = (): Code => 'NOT_INVITED'
const notAgreed = (): Code => 'NOT_AGREED'

/** The whole of agreeing: who may make a move, from where, where it leads, what forbids it, what follows. */
export const transitions: Record<Move['kind'], Rule> = {
  invite: { by: theLead, from: open, otherwise: alreadyThere, to: 'invited', unless: [notTheLead, notSuspended, leftInPeace, askedSeldom, withTimeToAnswer], effects: ['ask'] },
  remind: { by: theLead, from: ['invited'], otherwise: notInvited, to: 'invited', unless: [notSuspended, inTime, remindedSeldom], effects: ['remind'] },
  cancel: { by: theLead, from: ['invited'], otherwise: notInvited, to: 'cancelled', unless: [], effects: ['call off'] },
  accept: { by: theOrganisation, from: ['invited'], otherwise: notInvited, to: 'accepted', unless: [notSuspended, inTime], effects: ['shows', 'answer the lead', 'tell the others'] },
  sign: { by: theOrganisation, from: ['accepted'], otherwise: notAgreed, to: 'accepted', unless: [notSuspended], effects: ['shows', 'answer the lead'] },
  'record-signature': {
    by: theLead, from: ['accepted'], otherwise: notAgreed, to: 'accepted', unless: [notTheLead, notSuspended, notSignedYet, givenByNow, givenAfterRefusal], effects: ['shows', 'announce the record'],
  },
  decline: { by: theOrganisation, from: ['invited'], otherwise: notInvited, to: 'declined', unless: [notSuspended], effects: ['answer the lead'] },
  expire: { by: ['platform'], from: ['invited'], otherwise: notInvited, to: 'expired', unless: [outOfTime], effects: [] },
  // Leaving is always possible. Only whoever holds the record must first hand it over, or take it off the site.
  withdraw: { by: theOrganisation, from: ['accepted'], otherwise: notAgreed, to: 'withdrawn', unless: [notTheLead], effects: ['shows', 'answer the lead'] },
  record: {
    by: theLead, from: ['invited', ...open], otherwise: alreadyThere, to: 'accepted',
    unless: [notTheLead, notSuspended, givenByNow, leftInPeace, givenAfterRefusal, overrulesSeldom], effects: ['shows', 'announce the record', 'tell the others'],
  },
  publish: { by: ['platform'], from: ['none'], otherwise: notAgreed, to: 'accepted', unless: [], effects: ['shows', 'tell the others'] },
  tell: { by: ['platform'], from: ['accepted'], otherwise: notAgreed, to: 'accepted', unless: [], effects: [] },
  seen: { by: theOrganisation, from: ['accepted'], otherwise: notAgreed, to: 'accepted', unless: [], effects: [] },
}
