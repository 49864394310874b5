import { type Code } from './guards'
import { type Effect, transitions } from './transitions'
import type { Circumstances, Move, Mover, State } from './state'

export type Decided = { refused: Code } | { refused: null; next: State; effects: readonly Effect[] }

/** What a move makes of an agreement, or why it is refused. Pure: the acts read the state, ask here, and write what it says. */
export function decide(state: State, move: Move, movers: readonly Mover[], around: Circumstances): Decided {
  const { by, from, otherwise, to, unless, effects } = transitions[move.kind]
  if (!movers.some((mover) => by.includes(mover))) return { refused: 'NOT_YOURS' }
  if (!from.includes(state.status)) return { refused: otherwise(state.status) }
  for (const guard of unless) {
    const refused = guard(state, move, around)
    if (refused) return { refused }
  }
  return { refused: null, next: { ...state, ...changes(state, move, around.now), status: to }, effects }
}

function changes(state: State, move: Move, now: Date): Partial<State> {
  switch (move.kind) {
    case 'invite':
      return { invitations: state.invitations + 1, deadline: move.deadline, remindedAt: null, channel: null, text: null }
    case 'remind':
      return { remindedAt: now }
    case 'accept':
      return { channel: 'here', text: move.text }
    case 'sign':
    case 'record-signature':
      return { text: move.text }
    case 'record':
      // To write down an agreement over a refusal is to have asked again.
      return { channel: move.channel, text: move.text, deadline: null, invitations: state.refusedAt ? state.invitations + 1 : state.invitations }
    case 'publish':
      return { channel: 'here', text: move.text }
    case 'decline':
    case 'withdraw':
      return { refusedAt: now, channel: null, text: null }
    case 'cancel':
    case 'expire':
    case 'tell':
    case 'seen':
      return {}
  }
}
