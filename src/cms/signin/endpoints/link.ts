import type { Endpoint } from 'payload'
import { signInProblems } from '@/words/forms'
import { together } from '../../transactions/together'
import { choosePassword } from '../choose'
import { busy, gate, lines } from '../gate'
import { begin } from '../halfOpen'
import { ownerOf } from '../links'
import { mustBeGood } from './door'
import { answering, Refused } from '../../entrances/answering'
import { addressOfClient, answerOf } from './cookies'
import { textsIn } from '../../entrances/sent'

/** The page behind a link looks first, then acts: what opens links by itself (a mail scanner, a preview) uses nothing up. */
export const link: Endpoint[] = [
  {
    path: '/password-link/look',
    method: 'post',
    handler: answering(async (req) => {
      const { token } = await textsIn(req, 'token')
      const owner = await tried(addressOfClient(req), () => together(req, () => ownerOf(req, token)))
      return Response.json({ email: owner.email }, { headers: { 'Cache-Control': 'no-store' } })
    }),
  },
  {
    path: '/password-link',
    method: 'post',
    handler: answering(async (req) => {
      const { token, password } = await textsIn(req, 'token', 'password')
      const owner = await tried(addressOfClient(req), () => together(req, () => ownerOf(req, token)))
      await mustBeGood(req, password, owner)
      if (gate.hashing.isFull(lines.known)) throw new Refused(429, 'TOO_MANY', signInProblems.tooMany, busy)
      const chosen = await choosePassword(req, () => ownerOf(req, token), password)
      const progress = chosen && (await begin(req, chosen))
      if (!progress) throw over()
      return answerOf(req, progress)
    }),
  },
]

/** A token is not guessed, but whoever tries is slowed down. */
async function tried<Found>(address: string, look: () => Promise<Found | null>): Promise<Found> {
  const wait = gate.addresses.take(address)
  if (wait > 0) throw new Refused(429, 'TOO_MANY', signInProblems.tooMany, wait)
  const found = await look()
  if (!found) throw over()
  gate.addresses.give(address)
  return found
}

const over = () => new Refused(404, 'LINK_OVER', signInProblems.linkOver)
