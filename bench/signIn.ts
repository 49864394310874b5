import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { comeIn, administratorOf } from '../tests/support/comeIn'
import { connected, createDatabase } from '../tests/support/database'
import { membersOf } from '../tests/support/members'
import { type Site, startSite } from '../tests/support/site'
import { generate } from './generate'
import { median, reading, readers } from './readers'

/** Milliseconds. Medians of a refused sign-in; the readers' 99th percentile (the median of five rounds) in peace and during two floods of tries. */
export type SignInMeasured = { known: number; unknown: number; tries: number; peace: number; oneAddress: number; manyAddresses: number; hashed: number; rate: number; rounds: Record<'peace' | 'one' | 'many', number[]> }

const tries = 200
/** Tries per second of a flood. */
const flooding = 200
const seconds = 10
const rounds = 5

export async function measureSignIn(): Promise<SignInMeasured> {
  const database = await createDatabase()
  await connected(database.ownerUrl, (owner) => generate(owner, 200))
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { TRUSTED_PROXIES: '1' } })
  try {
    const medians = await knownAndUnknown(site)
    await readers(site, 5)
    const seen = { peace: [] as number[], one: [] as number[], many: [] as number[] }
    let [hashed, tried] = [0, 0]
    // In turns, so that whatever else the machine does meets all three alike.
    for (let round = 0; round < rounds; round++) {
      seen.peace.push(await readers(site, seconds))
      seen.one.push((await during(site, 'one')).p99)
      const many = await during(site, 'many')
      seen.many.push(many.p99)
      hashed += many.hashed
      tried += many.tried
    }
    return { ...medians, tries, peace: median(seen.peace), oneAddress: median(seen.one), manyAddresses: median(seen.many), hashed, rate: tried / rounds, rounds: seen }
  } finally {
    await site.stop()
    await database.drop()
  }
}

/** Alternately, each try from an address of its own; the known ones over several accounts, since an account's tries are limited too. */
async function knownAndUnknown(site: Site): Promise<{ known: number; unknown: number }> {
  const administrator = await administratorOf(site)
  const { member } = membersOf(site, () => administrator)
  const members = await Promise.all(Array.from({ length: 5 }, () => member()))
  for (const one of members) await comeIn(site, one)
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let n = 0; n < tries; n++) {
    times.known.push(await refused(site, members[n % members.length]?.email ?? ''))
    times.unknown.push(await refused(site, `nobody-${n}@cast.example`))
  }
  return { known: median(times.known), unknown: median(times.unknown) }
}

async function refused(site: Site, email: string): Promise<number> {
  const began = performance.now()
  const answer = await site.get('/api/users/login', { method: 'POST', ...tryOf(email, anyAddress()) })
  await answer.arrayBuffer()
  if (answer.status !== 401) throw new Error(`A wrong password was answered ${answer.status}`)
  return performance.now() - began
}

async function during(site: Site, from: 'one' | 'many'): Promise<{ p99: number; hashed: number; tried: number }> {
  const flood = promisify(execFile)(process.execPath, ['--import', 'tsx', 'bench/flood.ts', site.origin, String(seconds + 5), String(flooding), from])
  await new Promise((soon) => setTimeout(soon, 3_000))
  const p99 = await readers(site, seconds)
  const statuses = JSON.parse((await flood).stdout) as Record<string, number>
  return { p99, hashed: statuses[401] ?? 0, tried: Object.values(statuses).reduce((sum, count) => sum + count, 0) / (seconds + 5) }
}

const tryOf = (email: string, address: string) => ({
  headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
  body: JSON.stringify({ email, password: 'this is not the password' }),
})

const anyAddress = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`

export function reportSignIn({ known, unknown, tries: each, peace, oneAddress, manyAddresses, hashed, rate, rounds: all }: SignInMeasured): void {
  const lines = [
    [`sign-in refused, medians of ${each} tries each, ms: known ${known.toFixed(1)}, unknown ${unknown.toFixed(1)}; apart`, Math.abs(known - unknown).toFixed(1), 'within 10'],
    [`readers' p99 in peace, ${reading} pages a second, ms`, peace, ''],
    [`readers' p99 while one address tries ${flooding} times a second, of that in peace`, (oneAddress / peace).toFixed(2), 'under 2'],
    [`readers' p99 while ${Math.round(rate)} a second come from everywhere (${hashed} hashed), of that in peace`, (manyAddresses / peace).toFixed(2), 'under 2'],
  ] as const
  console.log(`readers' p99 round by round, ms: in peace ${all.peace.join(', ')}; one address ${all.one.join(', ')}; from everywhere ${all.many.join(', ')}`)
  for (const [what, value, bound] of lines) console.log(`${what.padEnd(92)} ${value}${bound && `   (${bound})`}`)
}
