import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

const administratorLogin = { email: 'administrator@cast.example', password: 'the administrator knows' }

/** A request of the cast's administrator, made if absent, in French. */
export async function asAdministrator(payload: Payload): Promise<PayloadRequest> {
  const found = await payload.find({ collection: 'users', where: { email: { equals: administratorLogin.email } }, overrideAccess: true })
  const user =
    found.docs[0] ?? (await payload.create({ collection: 'users', data: { ...administratorLogin, name: 'Administrator', isAdministrator: true }, overrideAccess: true }))
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
