import type { Payload } from 'payload'
import { ensureFirstAdministrator } from '@/cms/access/firstAdministrator'
import { fillDemo } from '@/demo/fill'
import { say } from './say'

/** Gives an empty platform its demo, if wanted, then its first administrator, whose password is shown this once. */
export async function fillEmpty(payload: Payload, demo: boolean): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true }) // the platform itself acts, here and below
  if (totalDocs > 0) return
  // The demo is one transaction and the administrator comes last: a start that was cut short finds all of it or nothing, and goes on.
  const organisations = await payload.count({ collection: 'organisations', overrideAccess: true })
  if (demo && organisations.totalDocs === 0) await fillDemo(payload)
  const credentials = await ensureFirstAdministrator(payload)
  if (!credentials) return
  say({ fr: '\n  Premier compte d’administration, montré cette seule fois', en: 'First administrator, shown this once:' })
  process.stdout.write(`    ${credentials.email}\n    ${credentials.password}\n\n`)
}
