import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Published } from '@/published/rows'

/**
 * Writes SQL over the `published` views, with types; it sends nothing (see `reader.ts`).
 * That keeps one query usable over the pool and inside somebody else's transaction, and lets loaders compile theirs once.
 */
export const published = new Kysely<Published>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
