import { setTimeout as sleep } from 'node:timers/promises'
import path from 'node:path'
import { jest } from '@jest/globals'
import { processesOn } from '@/server/postgres/processes'
import { comeIn } from '../support/comeIn'
import { connected } from '../support/database'
import { platforms, type Platform } from '../support/platform'
import { lostOrHalf, openTraffic, type Traffic } from '../support/traffic'
import { seed } from '../support/seed'

// Whatever is killed, and whenever: what was confirmed is there, nothing is there by half, and nobody has to lend a hand.
// THOROUGH=1 kills as often as we promise; the suite, a few times. SEED=… repeats the moments of a run that failed.

const isThorough = process.env.THOROUGH === '1'
const [powerCuts, deaths, interrupted] = isThorough ? [20, 10, 20] : [3, 5, 3]
const random = randomFrom(seed)

jest.setTimeout(isThorough ? 1_200_000 : 180_000)

const { folder, start, clear, remove } = platforms()

afterEach(clear)
afterAll(remove)

const filesOf = (dataFolder: string) => path.join(folder, dataFolder, 'postgres/data')
const urlIn = (dataFolder: string) => `postgresql://deconcert@localhost/deconcert?host=${encodeURIComponent(path.join(folder, dataFolder, 'postgres/socket'))}`

async function ready(dataFolder: string, env: Record<string, string> = {}): Promise<Platform> {
  const platform = await start(dataFolder, env)
  await platform.says(/Ready\./)
  return platform
}

async function administratorOf(platform: Platform) {
  const [, email = '', password = ''] = /First administrator, shown this once:\s+(\S+)\s+(\S+)/.exec(platform.output()) ?? []
  return comeIn({ get: (target, init) => fetch(`http://127.0.0.1:${platform.port}${target}`, init) }, { email, password })
}

/** As when the current fails: server, database and all its sessions in the same moment. */
async function cutThePower(platform: Platform, dataFolder: string): Promise<void> {
  for (const pid of [platform.pid, ...processesOn(filesOf(dataFolder))]) kill(pid)
  await platform.ended
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has just ended
  }
}

const kept = (dataFolder: string, { confirmed }: Traffic) => connected(urlIn(dataFolder), (owner) => lostOrHalf(owner, confirmed))

test(`after each of ${powerCuts} power cuts under writes the first start works, with all that was confirmed and nothing by half (SEED=${seed})`, async () => {
  let platform = await ready('power')
  const { headers } = await administratorOf(platform)
  const confirmed: string[] = []
  for (let n = 0; n < powerCuts; n++) {
    const traffic = openTraffic(platform, headers)
    await traffic.flows(2)
    await sleep(random(1_000))
    await cutThePower(platform, 'power')
    await traffic.stop()
    platform = await ready('power')
    confirmed.push(...traffic.confirmed)
    expect(await kept('power', { ...traffic, confirmed })).toEqual({ lost: [], half: [] })
  }
  if (isThorough) process.stderr.write(`${powerCuts} power cuts, ${confirmed.length} publications confirmed, none lost\n`)
})

test(`when its database is killed under readers and writers, ${deaths} times, the server starts it again within ten seconds (SEED=${seed})`, async () => {
  const platform = await ready('deaths')
  const traffic = openTraffic(platform, (await administratorOf(platform)).headers)
  const back: number[] = []
  for (let n = 0; n < deaths; n++) {
    await traffic.flows(3)
    await sleep(random(1_000))
    const began = Date.now()
    const [postmaster, ...sessions] = processesOn(filesOf('deaths'))
    for (const pid of n % 2 ? [postmaster, ...sessions] : [postmaster]) kill(pid ?? 0)
    await platform.says(new RegExp(`(?:The database answers again[^]*){${n + 1}}`), 10_000)
    await traffic.flows(1)
    back.push(Date.now() - began)
  }
  await traffic.stop()
  expect(await kept('deaths', traffic)).toEqual({ lost: [], half: [] })
  // Nobody was told anything else than to come back.
  const comeBack = ['/ 503 - 5', '/api/graphql?query={site{name}} 503 UNAVAILABLE 2', '/api/organisations 503 UNAVAILABLE 2', '/en/collectives 503 - 5']
  expect(traffic.refusals().filter((refusal) => !comeBack.includes(refusal))).toEqual([])
  if (isThorough) process.stderr.write(`${deaths} deaths of the database, ${traffic.confirmed.length} publications confirmed, none lost; back after ${back.join(', ')} ms\n`)
})

test(`a first start that is cut short ${interrupted} times, anywhere, is made good by the next, with the whole demo (SEED=${seed})`, async () => {
  for (let n = 0; n < interrupted; n++) {
    const platform = await start('first', { DEMO: 'on' })
    await sleep(random(isThorough ? 8_000 : 5_000))
    if (n % 3) await cutThePower(platform, 'first')
    else await platform.stop('SIGKILL') // its database lives on, or its initdb
    expect(platform.output()).not.toContain('✗')
  }
  await (await ready('first', { DEMO: 'on' })).stop()
  const whole = await ready('uninterrupted', { DEMO: 'on' })
  const count = `select (select count(*) from events) as events, (select count(*) from revisions) as revisions, (select count(*) from slugs) as slugs, (select count(*) from users) as users`
  const counted = (dataFolder: string) => connected(urlIn(dataFolder), async (owner) => (await owner.query<object>(count)).rows)
  const expected = await counted('uninterrupted')
  await whole.stop()
  const first = await ready('first', { DEMO: 'on' })
  expect(await counted('first')).toEqual(expected)
  await first.stop()
})

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
