/** Work that costs much and waits for its turn. */
export type Turns = {
  /** Whether one more may wait; `first`: in the queue that goes before the other. */
  isFull(first?: boolean): boolean
  /** Runs `work` when its turn has come. Ask `isFull` before: here nothing is refused. */
  run<Result>(work: () => Promise<Result>, first?: boolean): Promise<Result>
}

/** At most `atOnce` run together; at most `waiting` wait in each of two queues. */
export function turns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turns {
  const queues: { first: (() => void)[]; then: (() => void)[] } = { first: [], then: [] }
  let running = 0
  // Whoever begins now takes over the place of whoever ended: nobody slips in between.
  const next = () => {
    const begin = queues.first.shift() ?? queues.then.shift()
    if (begin) begin()
    else running--
  }
  return {
    isFull: (first = false) => running >= atOnce && queues[first ? 'first' : 'then'].length >= waiting,
    async run(work, first = false) {
      if (running < atOnce) running++
      else await new Promise<void>((begin) => queues[first ? 'first' : 'then'].push(begin))
      try {
        return await work()
      } finally {
        next()
      }
    },
  }
}
