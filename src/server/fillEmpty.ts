import type { Payload } from 'payload'
import { ensureFirstAdministrator } from '@/cms/accounts/firstAdministrator'
import { fillDemo } from '@/demo/fill'
import { say } from './terminal'

/** Gives an empty platform its demo, if wanted, then its first administrator, whose password works once and is shown this once. */
export async function fillEmpty(payload: Payload, demo: boolean): Promise<void> {
  if (demo && (await isEmpty(payload))) await fillDemo(payload)
  await ensureFirstAdministrator(payload, ({ email, password }) => {
    say({ fr: '\n  Premier compte d’administration, montré cette seule fois', en: 'First administrator, shown this once:' })
    process.stdout.write(`    ${email}\n    ${password}\n\n`)
  })
}

// The demo is one transaction and the administrator comes last: a start that was cut short finds all of it or nothing, and goes on.
async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['users', 'organisations'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true }) // the platform itself acts
    if (totalDocs > 0) return false
  }
  return true
}
