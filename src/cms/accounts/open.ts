import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { jwtSign, type PayloadRequest } from 'payload'
import { note } from '@/cms/journal/note'
import { query } from '@/cms/transactions/query'
import { hold, type Account } from './account'

/** What the browser is given: the token of an open sign-in, and the second when it ends. */
export type Opened = { token: string; exp: number }

/** Seconds that a sign-in lasts when nobody uses it. */
export const lasting = 8 * 60 * 60

/**
 * Opens a sign-in: from here on the person is somebody to every entrance. Only somebody who has given all that is asked may come here: Payload's
 * strategy knows sign-ins from `users_sessions`, and nothing else writes there. Call it in a transaction that holds the account.
 */
export async function open(req: PayloadRequest, account: Account): Promise<Opened> {
  const sid = randomUUID()
  await query(
    req,
    sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        select coalesce(max(_order), 0) + 1, ${account.id}, ${sid}, now(), now() + make_interval(secs => ${lasting})
          from users_sessions where _parent_id = ${account.id}`,
  )
  await query(req, sql`delete from users_sessions where _parent_id = ${account.id} and expires_at < now()`)
  await note(req, { act: 'sign-in.done', who: account.id, subject: { concept: 'users', id: account.id } })
  return sign(req, account, sid)
}

/** Lets an open sign-in last from now; null when it has ended meanwhile. */
export async function prolong(req: PayloadRequest, account: Account, sid: string): Promise<Opened | null> {
  const kept = await query(
    req,
    sql`update users_sessions set expires_at = now() + make_interval(secs => ${lasting}) where id = ${sid} and _parent_id = ${account.id} returning id`,
  )
  return kept.length > 0 ? sign(req, account, sid) : null
}

/** Ends one sign-in of a person, or all: the very next request with them is nobody's. */
export async function end(req: PayloadRequest, user: string, sid: string | null = null): Promise<void> {
  await hold(req, user)
  await query(req, sql`delete from users_sessions where _parent_id = ${user} and (${sid}::text is null or id = ${sid})`)
  if (sid === null) await query(req, sql`delete from half_open_sign_ins where user_id = ${user}`)
}

const sign = (req: PayloadRequest, { id, email }: Account, sid: string): Promise<Opened> =>
  jwtSign({ fieldsToSign: { id, collection: 'users', email, sid }, secret: req.payload.secret, tokenExpiration: lasting })
