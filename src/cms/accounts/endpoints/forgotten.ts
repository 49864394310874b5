import { NotFound, type Endpoint } from 'payload'
import { signInProblems } from '@/words/forms'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { askForLink } from '../forgotten'
import { gate } from '../signInLimits'
import { isAddress } from '../isAddress'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { addressOfClient } from './cookies'
import { textsIn } from '@/cms/errors/requestBody'
import { takeTry } from './tried'

/** `POST /api/users/forgotten` {email}: sends whoever has an account a link for choosing a password. The same answer for everybody. */
export const forgotten: Endpoint = {
  path: '/forgotten',
  method: 'post',
  handler: endpoint(async (req) => {
    if (!sendsLetters(req.payload)) throw new NotFound(req.t)
    const { email } = await textsIn(req, 'email')
    const address = email.trim().toLowerCase()
    if (!isAddress(address)) throw new Refused(400, 'NOT_AN_ADDRESS', signInProblems.notAnAddress)
    takeTry(gate.addresses, addressOfClient(req))
    await askForLink(req, address)
    return Response.json({ asked: true }, { headers: { 'Cache-Control': 'no-store' } })
  }),
}
