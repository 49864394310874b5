import { writeFileSync } from 'node:fs'
import { openPayload } from '../support/payload'
import { buildTwoCollectives } from './twoCollectives'

// Run once for all suites, in a process of its own (`openTwoCollectives.ts`): fills the database of the first argument and notes in the file of the second who is there.
const [ownerUrl = '', file = ''] = process.argv.slice(2)
const payload = await openPayload({ ownerUrl })
writeFileSync(file, JSON.stringify(await buildTwoCollectives(payload)))
await payload.destroy()
process.exit(0)
