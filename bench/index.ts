import { print } from 'graphql'
import { AgendaPageDocument, EventPageDocument } from '@/ask/documents'
import { openPublicApi } from '@/graphql/publicApi'
import { connected, createDatabase } from '../tests/support/database'
import { startSite } from '../tests/support/site'
import { generate } from './generate'
import { load, type Measured, type Target } from './load'
import { measureMemory, reportMemory } from './memory'
import { processOf } from './process'
import { refuseTheBomb } from './refuseTheBomb'
import { report } from './report'
import { measureSignIn, reportSignIn } from './signIn'
import { measureUploads, reportUploads } from './uploads'
import { startYardstick } from './yardstick'

/** How many events the database holds. */
const sizes = [20, 2_000]
const connections = [1, 8]
/** How often everything is measured, in turns: machines have moods, and the middle one of three hides them. */
const rounds = 3

const measured: Measured[] = []
/** Seconds from the command to the first answer, on data that is there. */
const starts: number[] = []
// `npm run bench -- sign-in` measures that part alone. The memory of an hour is measured only when it is named, with as many minutes as are wanted.
const [part, minutes = '60'] = process.argv.slice(2)
if (!part) {
  for (const events of sizes) measured.push(...(await measureWith(events)))
  report(measured, refuseTheBomb(), starts)
}
if (!part || part === 'sign-in') reportSignIn(await measureSignIn())
if (!part || part === 'uploads') reportUploads(await measureUploads())
if (part === 'memory') reportMemory(await measureMemory(Number(minutes)))

async function measureWith(events: number): Promise<Measured[]> {
  const database = await createDatabase()
  await connected(database.ownerUrl, (owner) => generate(owner, events))
  const began = performance.now()
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  starts.push((performance.now() - began) / 1000)
  const yardstick = await startYardstick()
  try {
    const slugs = await someSlugs(database.readerUrl)
    const statements = await countStatements(database.readerUrl, slugs[0])
    const loads = [yardstick.target, ...targets(site, slugs, statements)].flatMap((target) => connections.map((at) => ({ target, at, tries: [] as Measured[] })))
    for (let round = 0; round < rounds; round++) {
      for (const { target, at, tries } of loads) tries.push({ events, ...(await load(target, at, processOf(target.pid))) })
    }
    return loads.map(({ tries }) => middle(tries))
  } finally {
    yardstick.stop()
    await site.stop()
    await database.drop()
  }
}

/** The try of which as many were faster as slower, with the most memory of all. */
function middle(tries: Measured[]): Measured {
  const found = tries.toSorted((one, other) => one.perSecond - other.perSecond)[Math.floor(tries.length / 2)]
  if (!found) throw new Error('Nothing was measured')
  return { ...found, memory: Math.max(...tries.map(({ memory }) => memory)) }
}

/** Twenty events, the first in the middle of the agenda. */
async function someSlugs(readerUrl: string): Promise<[string, ...string[]]> {
  const { rows } = await connected(readerUrl, (reader) =>
    reader.query<{ slug: string }>(`select slug from published.events where locale = 'fr' order by "startsAt" limit 20`),
  )
  const [middle, ...others] = [...rows.splice(9, 1), ...rows].map(({ slug }) => slug)
  if (!middle) throw new Error('The generated database shows no event')
  return [middle, ...others]
}

type Statements = { event: number; agenda: number }

/** What each page's question costs in SQL, counted at the door that the pages use. */
async function countStatements(readerUrl: string, slug: string): Promise<Statements> {
  const door = openPublicApi({ readerUrl, origin: 'http://localhost' })
  try {
    const before = door.statements()
    await door.ask(EventPageDocument, { slug, locale: 'FR' })
    const between = door.statements()
    await door.ask(AgendaPageDocument, { locale: 'FR', now: new Date().toISOString() })
    return { event: between - before, agenda: door.statements() - between }
  } finally {
    await door.close()
  }
}

function targets({ origin, pid }: { origin: string; pid: number }, slugs: readonly [string, ...string[]], statements: Statements): Target[] {
  const graphql = `${origin}/api/graphql`
  const question = (slug: string) => ({ query: print(EventPageDocument), variables: { slug, locale: 'FR' } })
  return [
    { name: 'a constant (/healthz)', url: `${origin}/healthz`, pid, statements: 0 },
    { name: 'our GraphQL, { __typename }', url: graphql, pid, bodies: [{ query: '{ __typename }' }], statements: 0 },
    {
      name: 'our GraphQL, the question of an event page',
      url: graphql,
      pid,
      bodies: [question(slugs[0])],
      statements: statements.event,
    },
    { name: 'the same of twenty event pages at random', url: graphql, pid, bodies: slugs.map(question), statements: statements.event },
    { name: 'the event page', url: `${origin}/evenements/${slugs[0]}`, pid, statements: statements.event },
    { name: 'the agenda', url: `${origin}/evenements`, pid, statements: statements.agenda },
  ]
}
