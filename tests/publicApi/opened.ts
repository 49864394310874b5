import pg from 'pg'
import { type PublicApi, openPublicApi } from '@/graphql/publicApi'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { type Answer, listen } from './listen'
import { planter } from './plant'

/** A door of a suite's own: on its own database, asked over HTTP. */
export type Opened = {
  database: SuiteDatabase
  /** The database as its owner sees it, to plant things and to ask what is there. */
  owner: pg.Client
  plant: ReturnType<typeof planter>
  door: PublicApi
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>
  /** The data of an answer; who reads into it says what is expected there. */
  dataOf: <Data>(query: string, variables?: object) => Promise<Data>
  codeOf: (query: string, variables?: object) => Promise<string | undefined>
  /** How many SQL statements a question takes. */
  statementsOf: (query: string, variables?: object) => Promise<number>
  close: () => Promise<void>
}

export async function openedDoor(): Promise<Opened> {
  const database = await createDatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const door = openPublicApi({ readerUrl: database.readerUrl, origin: 'https://deconcert.test' })
  const server = await listen(door.graphql)
  const ask: Opened['ask'] = (query, variables = {}, headers = {}) => server.post({ query, variables }, headers)
  return {
    database,
    owner,
    plant: planter(owner),
    door,
    fetch: server.fetch,
    ask,
    dataOf: async <Data>(query: string, variables?: object) => (await ask(query, variables)).json.data as Data,
    codeOf: async (query, variables) => (await ask(query, variables)).json.errors?.[0]?.extensions.code,
    statementsOf: async (query, variables) => {
      const before = door.statements()
      expect((await ask(query, variables)).json.errors).toBeUndefined()
      return door.statements() - before
    },
    close: async () => {
      await server.close()
      await door.close()
      await owner.end()
      await database.drop()
    },
  }
}
