import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type BeforeListServerProps } from 'payload'
import { isAdministrator, organisationsOf } from '@/cms/access/roles'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { query } from '@/cms/transactions/query'
import { invitedBy } from '@/cms/accounts/joining/invited'
import { Invited } from './Invited'

/** Above the team: how a coordinator invites somebody, and who has not answered yet. Nothing for whoever coordinates no organisation. */
export async function Invite({ payload, user }: BeforeListServerProps) {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const theirs = `{${(await organisationsOf(req, 'coordinator')).join(',')}}`
  const organisations = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from organisations where deleted_at is null and (id = any(${theirs}::uuid[]) or ${isAdministrator(req.user)}) order by name limit 500`,
  )
  if (organisations.length === 0) return null
  return <Invited invited={await invitedBy(req)} organisations={organisations} sendsLetters={sendsLetters(payload)} />
}
