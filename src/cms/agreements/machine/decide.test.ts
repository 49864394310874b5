import fc from 'fast-check'
import { decide } from './decide'
import { mostInvitations, today } from './guards'
import { transitions } from './transitions'
import { notYetShown } from './notYetShown'
import { type Mover, type Move, type State, unasked } from './state'

// Random histories of several organisations around one event: whoever tries what, in any order, hours or days apart.

const names = ['choir', 'pool', 'library'] as const
const hour = 3_600_000
const start = Date.parse('2026-01-05T08:00:00Z')
const dayAfter = (days: number) => new Date(start + days * 24 * hour).toISOString().slice(0, 10)

const anyDay = fc.integer({ min: -2, max: 12 }).map(dayAfter)
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('invite' as const), deadline: fc.option(anyDay, { freq: 1 }) }),
  fc.record({ kind: fc.constant('accept' as const), text: fc.option(fc.constantFrom('one', 'other')) }),
  fc.record({ kind: fc.constant('record' as const), givenOn: anyDay, channel: fc.constantFrom('telephone' as const, 'letter' as const), text: fc.constant(null) }),
  fc.record({ kind: fc.constant('sign' as const), text: fc.constantFrom('one', 'other') }),
  fc.record({ kind: fc.constant('record-signature' as const), givenOn: anyDay, channel: fc.constant('telephone' as const), text: fc.constantFrom('one', 'other') }),
  fc.constantFrom<Move>({ kind: 'remind' }, { kind: 'cancel' }, { kind: 'decline' }, { kind: 'expire' }, { kind: 'withdraw' }, { kind: 'tell' }, { kind: 'seen' }, { kind: 'publish', text: null }),
)
// Mostly by whoever may, so that histories get far; else by anybody.
const anyBy = (move: Move) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...transitions[move.kind].by) }, { weight: 1, arbitrary: fc.constantFrom<Mover>('lead', 'coordinator', 'page', 'administrator', 'platform') })
const anyStep = anyMove.chain((move) =>
  fc.record({ who: fc.constantFrom(...names), move: fc.constant(move), by: anyBy(move), hours: fc.integer({ min: 0, max: 25 }), suspended: fc.integer({ min: 0, max: 9 }).map((n) => n === 0) }),
)
const anyHistory = fc.array(anyStep, { minLength: 40, maxLength: 160, size: 'max' })
type Step = { who: (typeof names)[number]; move: Move; by: Mover; at: Date; suspended: boolean; before: State; after: State; refused: string | null }

function history(steps: { who: (typeof names)[number]; move: Move; by: Mover; hours: number; suspended: boolean }[]): Step[] {
  const states: Record<string, State> = { choir: unasked, pool: unasked, library: unasked }
  let now = start
  return steps.map(({ who, move, by, hours, suspended }) => {
    const at = new Date((now += hours * hour))
    const before = states[who] ?? unasked
    const decided = decide(before, move, [by], { now: at, suspended, leads: false })
    const after = decided.refused === null ? decided.next : before
    states[who] = after
    return { who, move, by, at, suspended, before, after, refused: decided.refused }
  })
}

/** Of a step that a rule says something about, whether it keeps it; null of any other. */
type Rule = (step: Step, earlier: Step[]) => boolean | null

/** Holds something of every step of random histories that was taken, seen with those that the same organisation took before it; and that it was said of some. */
function always(rule: Rule) {
  let said = 0
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const taken: Record<string, Step[]> = {}
      return history(steps).every((step) => {
        if (step.refused !== null) return true
        const earlier = (taken[step.who] ??= [])
        const kept = rule(step, earlier)
        earlier.push(step)
        if (kept !== null) said++
        return kept !== false
      })
    }),
    { numRuns: process.env.THOROUGH === '1' ? 400 : 60 },
  )
  expect(said).toBeGreaterThan(0)
}

const lastOf = (steps: Step[], ...kinds: Move['kind'][]) => steps.findLast(({ move }) => kinds.includes(move.kind))

describe('over random histories', () => {
  it('nobody has agreed but by an answer of its own, or as written down by the lead', () =>
    always(({ after, move, by }, earlier) => {
      if (after.status !== 'accepted') return null
      const { move: how, by: who } = lastOf([...earlier, { move, by } as Step], 'accept', 'record', 'publish') ?? {}
      if (how?.kind === 'accept') return who === 'coordinator' || who === 'page' || who === 'administrator'
      if (how?.kind === 'record') return who === 'lead' || who === 'administrator'
      return how?.kind === 'publish' && who === 'platform'
    }))

  it('what readers see of an agreement, its signature included, changes with a revision only', () => {
    const shown = ({ status, text }: State) => (status === 'accepted' ? `to ${text}` : 'nothing')
    always(({ before, after, move }) => shown(before) === shown(after) || transitions[move.kind].effects.includes('shows'))
  })

  it('a withdrawal or a refusal is undone by nothing but a new agreement', () =>
    always(({ after, move }, earlier) => {
      const left = lastOf(earlier, 'withdraw', 'decline')
      if (!left || after.status !== 'accepted') return null
      const since = [...earlier.slice(earlier.indexOf(left) + 1).map((step) => step.move), move]
      const invited = since.findIndex(({ kind }) => kind === 'invite')
      return since.some((made, at) => (made.kind === 'accept' && invited >= 0 && invited < at) || (made.kind === 'record' && made.givenOn > today(left.at)))
    }))

  it('nobody is invited more than three times, nor within a day of a refusal', () =>
    always(({ after, at, move }, earlier) => {
      if (after.invitations > mostInvitations) return false
      if (move.kind !== 'invite') return null
      const refusal = lastOf(earlier, 'decline', 'withdraw')
      return earlier.filter((step) => step.move.kind === 'invite').length < mostInvitations && (!refusal || at.getTime() - refusal.at.getTime() >= 24 * hour)
    }))

  it('an agreement is never written down over a refusal more than three times, nor within a day of it', () =>
    always(({ at, move }, earlier) => {
      const refusal = lastOf(earlier, 'decline', 'withdraw')
      if (move.kind !== 'record' || !refusal) return null
      const over = earlier.filter((step) => step.move.kind === 'record' && step.before.refusedAt !== null).length
      return over < mostInvitations && at.getTime() - refusal.at.getTime() >= 24 * hour
    }))

  it('nobody agrees after the deadline, and only what is late expires', () =>
    always(({ before, at, move }) => {
      const isLate = before.deadline !== null && before.deadline < today(at)
      return move.kind === 'accept' ? !isLate : move.kind === 'expire' ? isLate : null
    }))

  it('silence after a change keeps the agreement, and so does having seen it', () =>
    always(({ before, after, move }) => (['tell', 'seen', 'remind'].includes(move.kind) ? after.status === before.status && after.text === before.text : null)))

  it('whoever is suspended is neither asked nor answers, and can always leave', () => {
    always(({ move, suspended }) => (suspended ? ['cancel', 'expire', 'withdraw', 'tell', 'seen', 'publish'].includes(move.kind) : null))
    always(({ after, at }) => (after.status === 'accepted' ? decide(after, { kind: 'withdraw' }, ['coordinator'], { now: at, suspended: true, leads: false }).refused === null : null))
  })

  it('of two answers given at once the first counts, and the second is refused', () =>
    always(({ after, at, move, by }) => {
      if (!['accept', 'decline', 'withdraw'].includes(move.kind)) return null
      const again = decide(after, move, [by], { now: at, suspended: false, leads: false })
      const other = decide(after, move.kind === 'accept' ? { kind: 'decline' } : { kind: 'accept', text: null }, [by], { now: at, suspended: false, leads: false })
      return again.refused !== null && other.refused !== null
    }))

  it('a signature that was given elsewhere is to another text than the one before, by somebody who agrees already, and never given tomorrow or before a refusal', () =>
    always(({ before, after, at, by, move }, earlier) => {
      if (move.kind !== 'record-signature') return null
      const refusal = lastOf(earlier, 'decline', 'withdraw')
      const isDue = before.status === 'accepted' && before.text !== after.text && before.channel === after.channel
      return isDue && (by === 'lead' || by === 'administrator') && move.givenOn <= today(at) && (!refusal || move.givenOn > today(refusal.at))
    }))

  it('a signature is to one text while the agreement lasts, and to none after it', () =>
    always(({ before, after, move }) => {
      if (move.kind === 'accept' || move.kind === 'record' || move.kind === 'sign' || move.kind === 'record-signature') return after.text === move.text
      return after.status === 'accepted' ? after.text === before.text || move.kind === 'publish' : after.status !== 'withdrawn' || after.text === null
    }))
})

it('a lead neither invites itself nor leaves what it holds', () => {
  const leading = { now: new Date(start), suspended: false, leads: true }
  expect(decide(unasked, { kind: 'invite', deadline: null }, ['lead'], leading)).toEqual({ refused: 'LEADS' })
  expect(decide({ ...unasked, status: 'accepted' }, { kind: 'withdraw' }, ['coordinator'], leading)).toEqual({ refused: 'LEADS' })
})

describe('organisers beyond the list shown', () => {
  it('are told to whoever did not see them, once', () => {
    const organisers = [
      { organisation: 'lead', shown: ['lead'] },
      { organisation: 'choir', shown: ['lead', 'choir', 'pool'] },
      { organisation: 'pool', shown: ['lead', 'choir', 'pool', 'library'] },
      { organisation: 'library', shown: ['lead', 'choir', 'pool', 'library'] },
    ]
    expect(notYetShown(organisers, 'lead')).toEqual([{ organisation: 'choir', unknown: ['library'] }])
  })

  it('are known to everybody once everybody was told', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 5, maxLength: 5 }), (agreed, lists) => {
        const organisers = agreed.map((organisation, at) => ({ organisation, shown: lists[at] ?? [] }))
        const told = notYetShown(organisers, 'a')
        const after = organisers.map((one) => ({ ...one, shown: [...one.shown, ...(told.find(({ organisation }) => organisation === one.organisation)?.unknown ?? [])] }))
        return notYetShown(after, 'a').length === 0 && told.every(({ organisation, unknown }) => organisation !== 'a' && !unknown.includes('a') && !unknown.includes(organisation))
      }),
    ))
})
