import type { Endpoint } from 'payload'
import { addressBehind, proveAddress } from '../address'
import { endpoint } from '@/cms/errors/endpoint'
import { textsIn } from '@/cms/errors/requestBody'
import { triedLink } from './tried'

/** Behind the link that proves an address: looking says which, and only the button proves it. Nobody has to be signed in: the letter is the proof. */
export const addressLink: Endpoint[] = [
  { path: '/address-link/look', method: 'post', handler: behindToken(addressBehind) },
  { path: '/address-link', method: 'post', handler: behindToken(proveAddress) },
]

function behindToken(look: typeof proveAddress): Endpoint['handler'] {
  return endpoint(async (req) => {
    const { token } = await textsIn(req, 'token')
    const email = await triedLink(req, () => look(req, token))
    return Response.json({ email }, { headers: { 'Cache-Control': 'no-store' } })
  })
}
