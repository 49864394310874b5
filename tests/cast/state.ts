import { connected } from '../support/database'
import { held, type HeldConcept } from './documents'
import { states, type Collective } from './twoCollectives'

const shared: readonly HeldConcept[] = ['venues', 'topics', 'speakers', 'organisations']

/**
 * All that a house holds, as the database has it, with its history. What is public and nobody's own is anybody's to correct, so of such records only
 * drafts and the bin count.
 */
export const stateOf = (databaseUrl: string, house: Collective): Promise<Record<string, string[]>> =>
  connected(databaseUrl, async (owner) => {
    const state: Record<string, string[]> = {}
    const rows = async (statement: string, ids: string[]) => (await owner.query<{ row: string }>(statement, [ids])).rows.map(({ row }) => row)
    for (const concept of Object.keys(held) as HeldConcept[]) {
      const ids = states.filter((one) => !shared.includes(concept) || one !== 'live').map((one) => house[concept][one])
      state[concept] = await rows(`select t::text as row from ${concept} t where id = any($1) order by id`, ids)
      state[`${concept} versions`] = await rows(`select v::text as row from _${concept}_v v where parent_id = any($1) order by id`, ids)
    }
    const itself = [house.organisation]
    state.itself = await rows(`select t::text as row from organisations t where id = any($1)`, itself)
    state.memberships = await rows(`select t::text as row from memberships t where organisation_id = any($1) order by id`, itself)
    state.invitations = await rows(`select t::text as row from member_invitations t where organisation_id = any($1) order by id`, itself)
    state.leads = await rows(`select t::text as row from event_records t where lead_id = any($1) order by event_id`, itself)
    state.publishes = await rows(`select t::text as row from communique_records t where organisation_id = any($1) order by communique_id`, itself)
    state.keeps = await rows(`select t::text as row from owner_records t where organisation_id = any($1) order by document_id`, itself)
    state.moves = await rows(`select m::text as row from agreement_moves m join collaborations c on c.id = m.collaboration_id join event_records r on r.event_id = c.event_id where r.lead_id = any($1) order by m.number`, itself)
    state.notices = await rows(`select n::text as row from event_notices n join event_records r on r.event_id = n.event_id where r.lead_id = any($1) order by n.id`, itself)
    state.agreements = await rows(`select c::text as row from collaborations c join event_records r on r.event_id = c.event_id where r.lead_id = any($1) order by c.id`, itself)
    return state
  })
