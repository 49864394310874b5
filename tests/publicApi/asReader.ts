import pg from 'pg'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { planter } from './plant'

/** A suite's own database, seen by its owner and by the reader. */
export type TwoSides = {
  database: SuiteDatabase
  owner: pg.Client
  reader: pg.Client
  plant: ReturnType<typeof planter>
  /** The names of the views that fulfil a condition on `relname`. */
  views: (condition: string) => Promise<string[]>
  /** Everything that the reader can see, as one text. */
  visible: () => Promise<string>
  /** Takes away all that was planted. */
  clear: () => Promise<void>
  close: () => Promise<void>
}

/** A view that the reader may read; the others are steps of a rule. */
export const forReaders = `relname not like '\\_%'`

export async function bothSides(): Promise<TwoSides> {
  const database = await createDatabase()
  const [owner, reader] = [
    new pg.Client({ connectionString: database.ownerUrl }),
    new pg.Client({ connectionString: database.readerUrl }),
  ]
  await Promise.all([owner.connect(), reader.connect()])
  const views: TwoSides['views'] = async (condition) => {
    const { rows } = await owner.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'published'::regnamespace and relkind = 'v' and ${condition} order by relname`,
    )
    return rows.map(({ relname }) => relname)
  }
  return {
    database,
    owner,
    reader,
    plant: planter(owner),
    views,
    visible: async () => {
      const texts: string[] = []
      for (const view of await views(forReaders)) {
        const { rows } = await reader.query<{ text: string | null }>(`select json_agg(v)::text as text from published.${view} v`)
        texts.push(rows[0]?.text ?? '')
      }
      return texts.join('\n')
    },
    clear: async () =>
      void (await owner.query(
        `truncate organisations, events, sessions, speakers, venues, topics, communiques, pages, media, users, site_settings, slugs, revisions cascade`,
      )),
    close: async () => {
      await Promise.all([owner.end(), reader.end()])
      await database.drop()
    },
  }
}
