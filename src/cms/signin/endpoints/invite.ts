import { NotFound, type Endpoint } from 'payload'
import { memberRoles } from '@/words'
import { signInProblems } from '@/words/forms'
import { mayManage } from '../../access/members'
import type { Role } from '../../access/person'
import { bringIn } from '../bringIn'
import { isAddress } from '../isAddress'
import { answering, Refused } from '../../entrances/answering'
import { textsIn } from '../../entrances/sent'
import { isUuid } from '../../transactions/isUuid'

/** `POST /api/users/invite` {email, name, organisation, role}: a coordinator brings somebody in. Gives `link`, or null for whoever has an account; always null where letters leave. */
export const invite: Endpoint[] = [
  {
    path: '/invite',
    method: 'post',
    handler: answering(async (req) => {
      const { email, name, organisation, role } = await textsIn(req, 'email', 'name', 'organisation', 'role')
      // 404, not 403: which organisations there are behind an id is not told.
      if (!isUuid(organisation) || !(await mayManage(req, organisation))) throw new NotFound(req.t)
      if (!isAddress(email)) throw new Refused(400, 'NOT_AN_ADDRESS', signInProblems.notAnAddress)
      if (!isRole(role)) throw new Refused(400, 'NOT_A_ROLE', signInProblems.notARole)
      const { link } = await bringIn(req, { email: email.toLowerCase(), name: name.trim().slice(0, 100), organisation, role })
      return Response.json({ link }, { headers: { 'Cache-Control': 'no-store' } })
    }),
  },
]

const isRole = (text: string): text is Role => Object.hasOwn(memberRoles, text)
