import type { Read, ReadAll, Statement } from './statement'

/**
 * The statements of one operation take turns: what is asked while others are under way waits for their answers, and leaves with all that these lead to.
 * So a thing that is asked for in five places of one level is one statement whichever answer came first, the number of statements
 * depends on the shape of the question only, and each of its levels is one way to the database and back.
 */
export function batchOperations(readAll: ReadAll): { read: Read; schedule: (ask: () => void) => void } {
  let underWay = false
  let armed = false
  let loads: (() => void)[] = []
  let asked: Asked[] = []

  function arm() {
    if (armed || underWay || (loads.length === 0 && asked.length === 0)) return
    armed = true
    // After all promise callbacks: resolvers that wait for the same rows have asked by then.
    void Promise.resolve().then(() => process.nextTick(sendAll))
  }

  function sendAll() {
    armed = false
    const scheduled = loads
    loads = []
    for (const ask of scheduled) ask()
    const sent = asked
    asked = []
    if (sent.length === 0) return
    underWay = true
    readAll(sent.map(({ statement }) => statement))
      .then(
        (found) => sent.forEach(({ resolve }, at) => resolve(found[at] ?? [])),
        (error: unknown) => sent.forEach(({ reject }) => reject(error)),
      )
      .finally(() => {
        underWay = false
        arm()
      })
  }

  return {
    // Each statement is answered with the rows of its own text.
    read: <Row>(statement: Statement<Row>) =>
      new Promise<Row[]>((resolve, reject) => {
        asked.push({ statement, resolve: resolve as Asked['resolve'], reject })
        arm()
      }),
    schedule: (ask) => {
      loads.push(ask)
      arm()
    },
  }
}

type Asked = { statement: Statement<unknown>; resolve: (rows: unknown[]) => void; reject: (cause: unknown) => void }
