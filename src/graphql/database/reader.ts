import { availableParallelism } from 'node:os'
import { openReaderConnection } from './readerConnection'
import type { ReadAll } from './statement'
import { coalesce } from './coalesce'

/** The door's own connections to the `published` views. */
export type Reader = {
  readAll: ReadAll
  /** How many statements were asked since it opened. */
  asked: () => number
  /** Gives up all connections: the server does not answer them any more. */
  giveUp: () => void
  close: () => Promise<void>
}

// More connections than cores would only take turns.
const LANES = Math.max(2, availableParallelism())

/** Opens the connections of the reader role, each when it is first needed. */
export function openReader(url: string): Reader {
  const lanes = Array.from({ length: LANES }, () => openReaderConnection(url))
  const readAll = coalesce(lanes)
  let asked = 0
  return {
    readAll: (statements) => {
      asked += statements.length
      return readAll(statements)
    },
    asked: () => asked,
    giveUp: () => lanes.forEach((lane) => lane.giveUp()),
    close: async () => void (await Promise.all(lanes.map((lane) => lane.close()))),
  }
}
