import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Ask } from '@/ask'
import { askWith } from './ask'
import { contextFor } from './contextFor'
import { openReader } from './database/reader'
import { findFile } from './media/file'
import { yogaWith } from './yoga'

/** Everything that leaves goes through here, read as the reader role. */
export type PublicApi = {
  /** Answers our own pages. Throws an `AskError` when the answer has errors. */
  ask: Ask
  /** Answers `/api/graphql` over HTTP. */
  graphql: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** An uploaded file by its name, if something public shows it. */
  file: (filename: string) => Promise<{ filename: string; mimeType: string } | null>
  /** How many SQL statements were asked for since it opened. */
  statements: () => number
  /** Gives up all connections: the database does not answer them any more. */
  giveUp: () => void
  close: () => Promise<void>
}

/** Opens the door on the database that `readerUrl` names, whose role must be the reader's. `origin` is the public one, without a trailing slash. */
export function openPublicApi({ readerUrl, origin }: { readerUrl: string; origin: string }): PublicApi {
  const reader = openReader(readerUrl)
  const context = () => contextFor(origin, reader.readAll)
  return {
    ask: askWith(context),
    graphql: yogaWith(context),
    file: (filename) => findFile(context().read, filename),
    statements: reader.asked,
    giveUp: reader.giveUp,
    close: reader.close,
  }
}
