import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'

type Credentials = { email: string; password: string }

/**
 * Makes the first administrator of an empty platform, or a new password for one who used theirs and never chose another. The password works once, and is
 * shown once: before it counts, since a start that is cut short in between must not leave one that nobody has seen.
 */
export async function ensureFirstAdministrator(payload: Payload, show: (credentials: Credentials) => void): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // No request here, and below: the platform itself acts, at start.
    const { totalDocs } = await payload.count({ collection: 'users', req, overrideAccess: true })
    if (totalDocs === 0) return show(await make(req))
    const stranded = await strandedIn(req)
    if (stranded) show(await again(req, stranded))
  })
}

async function make(req: PayloadRequest): Promise<Credentials> {
  const credentials = { email: 'admin@deconcert.example', password: newPassword() }
  const { id } = await req.payload.create({ collection: 'users', data: { ...credentials, name: 'Administration', isAdministrator: true }, req, overrideAccess: true })
  await worksOnce(req, String(id))
  return credentials
}

async function again(req: PayloadRequest, { id, email }: { id: string; email: string }): Promise<Credentials> {
  const password = newPassword()
  await req.payload.update({ collection: 'users', id, data: { password }, req, overrideAccess: true })
  await worksOnce(req, id)
  return { email, password }
}

/** The only administrator, whose password is used up and who is not choosing another just now; or who never used it in a day. */
async function strandedIn(req: PayloadRequest): Promise<{ id: string; email: string } | null> {
  const [found] = await query<{ id: string; email: string }>(
    req,
    sql`select u.id, u.email from users u join one_time_passwords o on o.user_id = u.id
         where u.is_administrator
           and not exists (select from users other where other.is_administrator and other.id <> u.id)
           and (o.made_at < now() - interval '1 day' or o.used_at is not null)
           and not exists (select from half_open_sign_ins h where h.user_id = u.id and h.expires_at > now())`,
  )
  return found ?? null
}

const worksOnce = (req: PayloadRequest, id: string) => query(req, sql`insert into one_time_passwords (user_id) values (${id})`)

const newPassword = () => randomBytes(15).toString('base64url')
