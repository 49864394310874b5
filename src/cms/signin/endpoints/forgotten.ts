import { NotFound, type Endpoint } from 'payload'
import { signInProblems } from '@/words/forms'
import { sendsLetters } from '../../outbox/sendsLetters'
import { askForLink } from '../forgotten'
import { gate } from '../gate'
import { isAddress } from '../isAddress'
import { answering, Refused } from '../../entrances/answering'
import { addressOfClient } from './cookies'
import { textsIn } from '../../entrances/sent'
import { takeTry } from './tried'

/** `POST /api/users/forgotten` {email}: sends whoever has an account a link for choosing a password. The same answer for everybody. */
export const forgotten: Endpoint = {
  path: '/forgotten',
  method: 'post',
  handler: answering(async (req) => {
    if (!sendsLetters(req.payload)) throw new NotFound(req.t)
    const { email } = await textsIn(req, 'email')
    const address = email.trim().toLowerCase()
    if (!isAddress(address)) throw new Refused(400, 'NOT_AN_ADDRESS', signInProblems.notAnAddress)
    takeTry(gate.addresses, addressOfClient(req))
    await askForLink(req, address)
    return Response.json({ asked: true }, { headers: { 'Cache-Control': 'no-store' } })
  }),
}
