import type { ClientBase, Pool } from 'pg'
import { opensAccount, opensForDays } from '@/letters/accounts'
import type { Letter } from '@/letters/letter'
import type { Problem } from './problem'

type Database = Pick<ClientBase | Pool, 'query'>

/** A letter of the outbox that is still to be sent. */
export type Waiting = { id: string; address: string; language: 'fr' | 'en'; letter: Letter; lastError: string | null }

/** The letter, while it waits: null when it was sent, refused or removed. */
export async function waitingLetter(database: Database, id: string): Promise<Waiting | null> {
  const { rows } = await database.query<Waiting>(
    `select id, address, language, letter, last_error as "lastError" from outbox where id = $1 and sent_at is null and refused_at is null and letter is not null`,
    [id],
  )
  return rows[0] ?? null
}

// A server that takes one letter takes the others too: those that could not reach it wait no longer.
const others = `select from graphile_worker.reschedule_jobs(
    array(select j.id from outbox o join graphile_worker.jobs j on j.key = o.id::text where o.sent_at is null and o.last_error in ('unreachable', 'sign-in', 'sender') and j.run_at > now()),
    run_at := now())`

/** Writes down that the server has accepted a letter, and forgets what it said. */
export async function noteSent(client: ClientBase, id: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`update outbox set sent_at = clock_timestamp(), letter = null, last_error = null, tries = tries + 1 where id = $1`, [id])
    await client.query(others)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Writes down why a try failed. A letter that was refused for good is not tried again by itself; if it holds a key to something, what it said is forgotten. */
export async function noteFailure(database: Database, id: string, problem: Problem, isKey: boolean): Promise<void> {
  await database.query(
    `update outbox
        set tries = tries + 1, last_error = $2, refused_at = case when $2 = 'refused' then clock_timestamp() end, letter = case when $2 <> 'refused' or not $3 then letter end
      where id = $1 and sent_at is null`,
    [id, problem, isKey],
  )
}

/** A letter that could not leave while its link opened an account does not leave any more, and what it said is forgotten. */
export async function giveUpLate(database: Database): Promise<void> {
  const late: Problem = 'late'
  await database.query(
    `update outbox set letter = null, last_error = $1, refused_at = clock_timestamp()
      where sent_at is null and refused_at is null and kind = any($2) and written_at < now() - make_interval(days => $3)`,
    [late, opensAccount, opensForDays],
  )
}

/** Every letter that waits is in the queue, and is tried now: whoever started the server may have repaired what was wrong. */
export async function tryAll(database: Database): Promise<void> {
  await database.query(
    `select graphile_worker.add_job('letter', json_build_object('id', o.id), job_key := o.id::text, max_attempts := 32767)
       from outbox o where o.sent_at is null and o.refused_at is null and not exists (select from graphile_worker.jobs j where j.key = o.id::text)`,
  )
  await database.query(`select from graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where run_at > now()), run_at := now())`)
}

/** The letter that waits longest for an unreachable server asks whether it is back; the pauses of the others grow meanwhile. */
export async function tryOne(database: Database): Promise<void> {
  await database.query(
    `select from graphile_worker.reschedule_jobs(
       array(select j.id from outbox o join graphile_worker.jobs j on j.key = o.id::text
              where o.sent_at is null and o.last_error in ('unreachable', 'sign-in', 'sender') and j.run_at > now() order by o.written_at limit 1),
       run_at := now())`,
  )
}

/** To whom something was written is nobody's business any more after a month, nor what could not be delivered. */
export async function forgetOld(database: Database): Promise<void> {
  await database.query(`delete from outbox where sent_at < now() - interval '30 days' or refused_at < now() - interval '30 days'`)
}
