/** Lets so many in at a time; the others wait in the order they came. */
export function concurrencyLimit(many: number): { take: () => Promise<void>; give: () => void } {
  let free = many
  const waiting: (() => void)[] = []
  return {
    async take() {
      if (free > 0) free -= 1
      else await new Promise<void>((turn) => waiting.push(turn))
    },
    give() {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    },
  }
}
