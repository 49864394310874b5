import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Role } from '@/cms/access/roles'
import { query } from '@/cms/transactions/query'

/** An invitation into a team, made for an address. It gives nothing, and is seen by nobody but its person and who manages the team, until it is accepted. */
export type Invitation = {
  id: string
  organisation: { id: string; name: string }
  /** As it was typed by whoever invites, and so is the name. */
  email: string
  name: string
  role: Role
  /** Who invites, by name. */
  by: string | null
  /** Days in Paris ("2025-01-18"): made on, and good until. */
  since: string
  until: string
  /** It can be accepted: in time, and made by somebody who may still bring people in there. */
  isOpen: boolean
}

/** Invitations of which a condition over `i` (its row) is true, the oldest first. */
export function invitationsWhere(req: PayloadRequest, condition: SQL): Promise<Invitation[]> {
  return query<Invitation>(
    req,
    sql`select i.id, jsonb_build_object('id', o.id, 'name', coalesce(o.name, '')) as organisation, i.address as email, i.name, i.role, u.name as by,
               ${dayOf(sql`i.made_at`)} as since, ${dayOf(sql`i.expires_at`)} as until, ${isOpen} as "isOpen"
          from member_invitations i join organisations o on o.id = i.organisation_id join users u on u.id = i.invited_by
         where ${condition} order by i.made_at, i.id`,
  )
}

/** The one with this id, as long as it can be accepted. In a transaction, it is held from here on: of two who answer at once, one is first. */
export async function openInvitation(req: PayloadRequest, id: string): Promise<Invitation | null> {
  await query(req, sql`select 1 from member_invitations where id = ${id} for update`)
  const [invitation] = await invitationsWhere(req, sql`i.id = ${id} and ${isOpen}`)
  return invitation ?? null
}

/** What waits for the person of an account: invitations for its address, once that is proved to be theirs. Nobody else's address finds anything. */
export const waitingFor = (req: PayloadRequest, user: string): Promise<Invitation[]> =>
  invitationsWhere(req, sql`${isOpen} and i.address = (select p.address from proved_addresses p join users me on me.id = p.user_id and me.email = p.address where me.id = ${user})`)

// Whoever no longer brings people in there has left no door open.
const isOpen = sql`(i.expires_at > now()
  and exists (select from organisations t where t.id = i.organisation_id and t.deleted_at is null)
  and (exists (select from users a where a.id = i.invited_by and a.is_administrator)
       or exists (select from memberships m where m.person_id = i.invited_by and m.organisation_id = i.organisation_id and m.role = 'coordinator')))`

const dayOf = (moment: SQL) => sql`to_char(${moment} at time zone 'Europe/Paris', 'YYYY-MM-DD')`
