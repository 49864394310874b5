import { print } from 'graphql'
import { AgendaPageDocument, EventPageDocument } from '@/ask/documents'
import { openDoor } from '@/graphql/door'
import { connected, createDatabase } from '../tests/support/database'
import { startSite } from '../tests/support/site'
import { generate } from './generate'
import { load, type Measured } from './load'
import { report } from './report'
import { processOf } from './process'

/** How many events the database holds. */
const sizes = [20, 2_000]
const connections = [1, 8]

const measured: Measured[] = []
for (const events of sizes) measured.push(...(await measureWith(events)))
report(measured)

async function measureWith(events: number): Promise<Measured[]> {
  const database = await createDatabase()
  await connected(database.ownerUrl, (owner) => generate(owner, events))
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  try {
    const slug = await someSlug(database.readerUrl)
    const statements = await countStatements(database.readerUrl, slug)
    const server = processOf(site.pid)
    const rows: Measured[] = []
    for (const target of targets(slug, statements)) {
      for (const at of connections) rows.push({ events, ...(await load(site.origin, target, at, server)) })
    }
    return rows
  } finally {
    await site.stop()
    await database.drop()
  }
}

/** The event in the middle of the agenda. */
async function someSlug(readerUrl: string): Promise<string> {
  const { rows } = await connected(readerUrl, (reader) =>
    reader.query<{ slug: string }>(`select slug from published.events where locale = 'fr' order by "startsAt" limit 1 offset 9`),
  )
  if (!rows[0]) throw new Error('The generated database shows no event')
  return rows[0].slug
}

type Statements = { event: number; agenda: number }

/** What each page's question costs in SQL, counted at the door that the pages use. */
async function countStatements(readerUrl: string, slug: string): Promise<Statements> {
  const door = openDoor({ readerUrl, origin: 'http://localhost' })
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

const targets = (slug: string, statements: Statements) => [
  { name: 'a constant (/healthz)', path: '/healthz', statements: 0 },
  { name: 'GraphQL { __typename }', path: '/api/graphql', body: { query: '{ __typename }' }, statements: 0 },
  {
    name: 'GraphQL, the question of an event page',
    path: '/api/graphql',
    body: { query: print(EventPageDocument), variables: { slug, locale: 'FR' } },
    statements: statements.event,
  },
  { name: 'the event page', path: `/evenements/${slug}`, statements: statements.event },
  { name: 'the agenda', path: '/evenements', statements: statements.agenda },
]
