/** Work that costs much and waits for its turn, in lines: who stands in an earlier line goes first. */
export type FairQueue = {
  /** Whether no one more may wait in this line. */
  isFull(line: number): boolean
  /** Runs `work` when its turn has come. Ask `isFull` before: here nothing is refused. */
  run<Result>(work: () => Promise<Result>, line: number): Promise<Result>
}

/** One piece of work runs at a time; at most `waiting` wait in each of the lines. Every fourth turn is the last line's, so that nobody waits for ever. */
export function fairQueue({ lines, waiting }: { lines: number; waiting: number }): FairQueue {
  const queues = Array.from({ length: lines }, (): (() => void)[] => [])
  let isBusy = false
  let turn = 0
  // Whoever begins now takes over the place of whoever ended: nobody slips in between.
  const next = () => {
    const inOrder = ++turn % 4 === 0 ? queues.toReversed() : queues
    const begin = inOrder.find((queue) => queue.length > 0)?.shift()
    if (begin) begin()
    else isBusy = false
  }
  return {
    isFull: (line) => isBusy && (queues[line]?.length ?? waiting) >= waiting,
    async run(work, line) {
      if (isBusy) await new Promise<void>((begin) => queues[line]?.push(begin))
      isBusy = true
      try {
        return await work()
      } finally {
        next()
      }
    },
  }
}
