import type { Load } from './database/load'
import type { Read } from './database/statement'

/** What resolvers are given; made anew for every operation, so nothing is shared between two readers. */
export type Context = {
  /** The public origin without a trailing slash, e.g. `https://deconcert.example`. */
  origin: string
  /** Runs one statement as the reader role. */
  read: Read
  /** Follows a link from one public thing to others, batched: one statement for all that ask at the same level. */
  load: Load
}
