import type { IncomingMessage } from 'node:http'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Who is behind a request that our own server answers: a member with their rights, or nobody. */
export async function memberOf(req: IncomingMessage, payload: Payload): Promise<PayloadRequest> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) if (typeof value === 'string') headers.set(name, value)
  const { user } = await payload.auth({ headers })
  return createLocalReq(user ? { user } : {}, payload)
}
