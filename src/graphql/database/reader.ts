import { availableParallelism } from 'node:os'
import { type Lane, openLane } from './lane'
import type { ReadAll } from './statement'

/** The door's own connections to the `published` views. */
export type Reader = {
  /** A way to read for one operation: all its statements take the connection that is least busy when it begins. */
  read: () => ReadAll
  /** How many statements were sent since it opened. */
  sent: () => number
  close: () => Promise<void>
}

// More connections than cores would only take turns.
const LANES = Math.max(2, availableParallelism())

/** Opens the connections of the reader role, each when it is first needed. */
export function openReader(url: string): Reader {
  const lanes = Array.from({ length: LANES }, () => openLane(url))
  let sent = 0
  return {
    read: () => {
      let lane: Lane | undefined
      return (statements) => {
        sent += statements.length
        lane ??= leastBusy(lanes)
        return lane.readAll(statements)
      }
    },
    sent: () => sent,
    close: async () => void (await Promise.all(lanes.map((lane) => lane.close()))),
  }
}

function leastBusy([first, ...others]: Lane[]): Lane {
  if (!first) throw new Error('A reader without a connection')
  return others.reduce((least, lane) => (lane.load() < least.load() ? lane : least), first)
}
