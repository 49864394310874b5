import { buildSchema, type GraphQLSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { table, type Addressed } from '@/addresses/table'
import { openPublicApi } from '@/graphql/publicApi'
import { connected, type SuiteDatabase } from '../support/database'
import { startSite } from '../support/site'
import { everyQuestion } from './everything'

/** What anybody can read: all pages over HTTP, and all that the contract promises. */
export type World = {
  /** Reads everything, in both languages; gives what did not answer as it should. */
  complaints(): Promise<string[]>
  close(): Promise<void>
}

export async function openWorld(database: SuiteDatabase): Promise<World> {
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  const door = openPublicApi({ readerUrl: database.readerUrl, origin: 'https://deconcert.example' })
  const schema = buildSchema(readFileSync('src/graphql/schema.graphql', 'utf8'))
  // What was asked for by its address once comes again in the lists, with all that is in it.
  const asked = new Set<string>()
  const fresh = (slugs: Slugs): Slugs => Object.fromEntries(Object.entries(slugs).map(([concept, all]) => [concept, all.filter((slug) => !asked.has(`${concept} ${slug}`) && asked.add(`${concept} ${slug}`))]))
  return {
    async complaints() {
      const slugs = await slugsIn(database)
      const all: string[] = []
      for (const path of pathsOf(slugs)) {
        const { status } = await site.get(path)
        if (status !== 200 && !(status === 404 && mayBeMissing.has(path))) all.push(`${path}: ${status}`)
      }
      for (const { name, document } of questionsOf(schema, fresh(slugs))) await door.ask(document, {}).catch((error: unknown) => all.push(`${name}: ${String(error)} ${String((error as Error).cause)}`))
      return all
    },
    async close() {
      await door.close()
      await site.stop()
    },
  }
}

type Slugs = Record<string, string[]>

const slugsIn = (database: SuiteDatabase): Promise<Slugs> =>
  connected(database.readerUrl, async (reader) => {
    const { rows } = await reader.query<{ concept: string; slugs: string[] }>('select concept, array_agg(slug order by slug) as slugs from published.slugs where current group by concept')
    return Object.fromEntries(rows.map(({ concept, slugs }) => [concept, slugs]))
  })

const conceptOf: Partial<Record<Addressed, string>> = { event: 'events', communique: 'communiques', collective: 'organisations', speaker: 'speakers', venue: 'venues', topic: 'topics' }

function pathsOf(slugs: Slugs): string[] {
  return (Object.keys(table) as Addressed[]).flatMap((page) => {
    const concept = conceptOf[page]
    return Object.values(table[page]).flatMap((pattern) => (concept ? (slugs[concept] ?? []).map((slug) => pattern.replace(':slug', slug)) : [pattern]))
  })
}

// Pages about the platform are there once somebody has written them.
const mayBeMissing = new Set<string>([table.about, table.legal, table.accessibility, table.privacy].flatMap((page) => Object.values(page)))

const questionOf: Readonly<Record<string, string>> = { event: 'events', communique: 'communiques', organisation: 'organisations', speaker: 'speakers', venue: 'venues', topic: 'topics' }

const questionsOf = (schema: GraphQLSchema, slugs: Slugs) => (['FR', 'EN'] as const).flatMap((locale) => everyQuestion(schema, locale, (question) => slugs[questionOf[question] ?? ''] ?? []))
