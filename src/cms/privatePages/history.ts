import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'
import type { Channel, Move } from '@/cms/agreements/machine/state'

/** One step of an agreement, as both sides know it. Days are calendar dates, `at` is a moment. */
export type Step = {
  number: string
  move: Exclude<Move['kind'], 'tell' | 'publish'>
  at: string
  /** The words of whoever made it; never those of somebody else's inside. */
  reason: string | null
  givenBy: string | null
  givenOn: string | null
  channel: Channel | null
}

/** How an agreement came to stand where it does, oldest first. */
export const stepsOf = (req: PayloadRequest, agreement: string): Promise<Step[]> =>
  query<Step>(
    req,
    sql`select number::text as number, move, to_char(at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI') as at, reason, given_by as "givenBy", given_on as "givenOn", channel
          from agreement_moves where collaboration_id = ${agreement} and move not in ('tell', 'publish') order by agreement_moves.number`,
  )

/** What an organisation asked for on its page, newest first. */
export const correctionsOf = (req: PayloadRequest, agreement: string): Promise<{ at: string; words: string }[]> =>
  query(req, sql`select to_char(at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI') as at, words from corrections_asked where collaboration_id = ${agreement} order by at desc`)

export type HandedIn = { id: string; at: string; title: string; state: 'waiting' | 'online' | 'taken back' }

/** What it handed in, newest first, as it is titled now. */
export const handedInOn = (req: PayloadRequest, agreement: string): Promise<HandedIn[]> =>
  query<HandedIn>(
    req,
    sql`select c.id, to_char(h.at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI') as at, t.title,
               case when h.taken_back_at is not null then 'taken back' when c._status = 'published' then 'online' else 'waiting' end as state
          from handed_in h join communiques c on c.id = h.communique_id
          left join lateral (select title from communiques_locales l where l._parent_id = c.id and title <> '' order by l._locale::text = 'fr' desc limit 1) t on true
         where h.collaboration_id = ${agreement} and c.deleted_at is null order by h.at desc`,
  )
