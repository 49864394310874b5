import type { agreementChannels, collaborationStatuses } from '@/words'

export type Status = 'none' | keyof typeof collaborationStatuses
export type Channel = keyof typeof agreementChannels

/** Where the agreement of one organisation to one event or text stands, with what its next move depends on. */
export type State = {
  status: Status
  /** How often it was asked about this event or text, in whatever role. */
  invitations: number
  /** When it last said no, or left. */
  refusedAt: Date | null
  /** The last day on which it may answer ("2025-01-10"); null: no limit. */
  deadline: string | null
  remindedAt: Date | null
  /** How its agreement came, while there is one. */
  channel: Channel | null
  /** The version of the text that it signed. */
  text: string | null
}

/** What is so around an agreement and does not move with it. */
export type Circumstances = {
  now: Date
  /** The organisation, or the one that asks, is off the public site. */
  suspended: boolean
  /** The organisation holds the event or publishes the text: it agrees by publishing. */
  leads: boolean
}

/** In whose name somebody may move an agreement. `platform`: time passes, or an act that was already asked about. */
export type Mover = 'lead' | 'coordinator' | 'page' | 'administrator' | 'platform'

export type Move =
  | { kind: 'invite'; deadline: string | null }
  | { kind: 'remind' }
  | { kind: 'cancel' }
  | { kind: 'accept'; text: string | null }
  /** Whoever agreed to an earlier text signs this one. */
  | { kind: 'sign'; text: string }
  /** The lead writes down that whoever agreed to an earlier text has signed this one elsewhere, on a day. */
  | { kind: 'record-signature'; givenOn: string; channel: Exclude<Channel, 'here'>; text: string }
  | { kind: 'decline' }
  | { kind: 'expire' }
  | { kind: 'withdraw' }
  /** The lead writes down an agreement given elsewhere, on a day. */
  | { kind: 'record'; givenOn: string; channel: Exclude<Channel, 'here'>; text: string | null }
  /** The lead itself agrees by publishing. */
  | { kind: 'publish'; text: string | null }
  /** Date, place or organisers are no longer those that were agreed to: the organisation is told. */
  | { kind: 'tell' }
  | { kind: 'seen' }

export const unasked: State = { status: 'none', invitations: 0, refusedAt: null, deadline: null, remindedAt: null, channel: null, text: null }
