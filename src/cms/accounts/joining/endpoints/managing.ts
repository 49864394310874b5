import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type Endpoint } from 'payload'
import { memberRoles } from '@/words'
import { joiningProblems, signInProblems } from '@/words/forms'
import { mayManage } from '@/cms/access/management'
import type { Role } from '@/cms/access/roles'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { textsIn } from '@/cms/errors/requestBody'
import { takeTry } from '../../endpoints/tried'
import { gate } from '../../signInLimits'
import { isAddress } from '../../isAddress'
import { isUuid } from '@/addresses/isUuid'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { withdraw } from '../answer'
import { invitationsWhere } from '../invitation'
import { invite } from '../invite'
import { invitedBy } from '../invited'
import { answered } from './byLink'

/** What coordinators do for their team, and administrators for any. */
export const managing: Endpoint[] = [
  {
    // {email, name, organisation, role}: gives `link` to hand over; null where letters leave.
    path: '/invite',
    method: 'post',
    handler: endpoint(async (req) => {
      const { email, name, organisation, role } = await textsIn(req, 'email', 'name', 'organisation', 'role')
      // 404, not 403: which organisations there are behind an id is not told.
      if (!isUuid(organisation) || !req.user || !(await mayManage(req, organisation))) throw new NotFound(req.t)
      const address = email.trim().toLowerCase()
      if (!isAddress(address)) throw new Refused(400, 'NOT_AN_ADDRESS', signInProblems.notAnAddress)
      if (!isRole(role)) throw new Refused(400, 'NOT_A_ROLE', joiningProblems.notARole)
      takeTry(gate.invitations, String(req.user.id))
      return answered(await invite(req, { email: address, name: name.trim().slice(0, 100), organisation, role }))
    }),
  },
  { path: '/invited', method: 'get', handler: endpoint(async (req) => answered({ invited: await invitedBy(req) })) },
  {
    path: '/invited/:id/withdraw',
    method: 'post',
    handler: endpoint(async (req) => {
      const id = req.routeParams?.id
      await inTransaction(req, async () => {
        const [invitation] = isUuid(id) ? await invitationsWhere(req, sql`i.id = ${id}`) : []
        if (!invitation || !(await mayManage(req, invitation.organisation.id))) throw new NotFound(req.t)
        await withdraw(req, invitation)
      })
      return answered({ withdrawn: true })
    }),
  },
]

const isRole = (text: string): text is Role => Object.hasOwn(memberRoles, text)
