import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** Makes the first administrator of an empty platform; null when somebody is already there. The password is shown once, by the caller. */
export async function ensureFirstAdministrator(payload: Payload): Promise<{ email: string; password: string } | null> {
  // No request here: the platform itself acts, at start.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const credentials = { email: 'admin@deconcert.example', password: randomBytes(15).toString('base64url') }
  await payload.create({ collection: 'users', data: { ...credentials, name: 'Administration', isAdministrator: true }, overrideAccess: true })
  return credentials
}
