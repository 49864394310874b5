import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { opensForDays } from '@/letters/accounts'
import { joiningProblems } from '@/words/forms'
import { isAdministrator, type Role } from '@/cms/access/roles'
import { note } from '@/cms/journal/note'
import { Refused } from '@/cms/errors/endpoint'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { tell } from '@/cms/outbox/tell'
import { lockAddress } from '../address'
import { makeLink } from '../links'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { invitationsWhere } from './invitation'

type Asked = { email: string; name: string; organisation: string; role: Role }

/**
 * Invites whoever has an address into a team; asked again, it begins anew, and the link before is dead. Whoever invites learns nothing of an account at that
 * address: where letters leave, the link goes there; elsewhere they get it, to hand over, whether there is an account or not. Whether they may is asked before.
 */
export function invite(req: PayloadRequest, { email, name, organisation, role }: Asked): Promise<{ link: string | null }> {
  return inTransaction(req, async () => {
    await lockAddress(req, email)
    // Whoever manages a team reads it.
    const [member] = await query(req, sql`select 1 from memberships m join users u on u.id = m.person_id where u.email = ${email} and m.organisation_id = ${organisation}`)
    if (member) throw new Refused(400, 'ALREADY_MEMBER', joiningProblems.alreadyMember)
    await forgetOld(req)
    const [made] = await query<{ id: string }>(
      req,
      sql`insert into member_invitations (organisation_id, address, name, role, invited_by, expires_at)
          values (${organisation}, ${email}, ${name}, ${role}, ${req.user?.id}, now() + make_interval(days => ${opensForDays}))
          on conflict (organisation_id, address) do update
            set name = excluded.name, role = excluded.role, invited_by = excluded.invited_by, made_at = clock_timestamp(), expires_at = excluded.expires_at
          returning id`,
    )
    const id = made?.id ?? ''
    await note(req, { act: 'member.invited', organisation, detail: { role } })
    if (!sendsLetters(req.payload)) return { link: await makeLink(req, 'invitation', { of: id, address: email, given: isAdministrator(req.user) ? 'administrator' : 'coordinator' }) }
    const link = await makeLink(req, 'invitation', { of: id, address: email, given: 'letter' })
    const [invitation] = await invitationsWhere(req, sql`i.id = ${id}`)
    await tell(req, `member-invited:${id}:${Date.now()}`, [{ address: email, language: await languageAt(req, email) }], {
      kind: 'member-invited', organisation: invitation?.organisation.name ?? '', role, by: invitation?.by ?? null, link,
    })
    return { link: null }
  })
}

// Read by who gets the letter alone.
async function languageAt(req: PayloadRequest, email: string): Promise<'fr' | 'en'> {
  const [known] = await query<{ language: 'fr' | 'en' }>(req, sql`select coalesce(language::text, 'fr') as language from users where email = ${email}`)
  return known?.language ?? 'fr'
}

/** Who was once invited and did not come is nobody's business any more after a month. */
const forgetOld = (req: PayloadRequest) => query(req, sql`delete from member_invitations where expires_at < now() - interval '30 days'`)
