import type { Read } from './statement'

/**
 * The loads of one operation wait for each other: no batch leaves while a statement is under way.
 * So a thing that is asked for in five places of one level is one statement whichever answer came first,
 * and the number of statements depends on the shape of the question only.
 */
export function takeTurns(read: Read): { read: Read; schedule: (send: () => void) => void } {
  let underWay = 0
  let armed = false
  let waiting: (() => void)[] = []

  function arm() {
    if (armed || underWay > 0 || waiting.length === 0) return
    armed = true
    // After all promise callbacks: resolvers that wait for the same rows have asked by then.
    void Promise.resolve().then(() => process.nextTick(sendAll))
  }

  function sendAll() {
    armed = false
    if (underWay > 0) return
    const batches = waiting
    waiting = []
    for (const send of batches) send()
  }

  return {
    read: async (statement) => {
      underWay += 1
      try {
        return await read(statement)
      } finally {
        underWay -= 1
        arm()
      }
    },
    schedule: (send) => {
      waiting.push(send)
      arm()
    },
  }
}
