/** Tries that one key may make: `size` at once, then one more `every` so many seconds. */
export type RateLimit = {
  /** Seconds until this key may try again; 0: now. */
  wait(key: string): number
  /** Takes one try; or says how many seconds to wait, and takes none. */
  take(key: string): number
  /** Gives one back: it was not a guess. */
  give(key: string): void
}

/** Kept in memory, for one process; of no more than `most` keys, of which those that tried last. By a clock that nobody sets: set back, it would lock people out. */
export function rateLimit({ size, every, most = 20_000, now = () => performance.now() }: { size: number; every: number; most?: number; now?: () => number }): RateLimit {
  const levels = new Map<string, { level: number; at: number }>()
  const levelOf = (key: string): number => {
    const known = levels.get(key)
    return known ? Math.min(size, known.level + (now() - known.at) / (every * 1000)) : size
  }
  const set = (key: string, level: number) => {
    levels.delete(key)
    if (level >= size) return
    levels.set(key, { level, at: now() })
    if (levels.size > most) for (const oldest of levels.keys()) return void levels.delete(oldest)
  }
  const wait = (key: string) => {
    const level = levelOf(key)
    return level >= 1 ? 0 : Math.ceil((1 - level) * every)
  }
  return {
    wait,
    take(key) {
      const seconds = wait(key)
      if (seconds === 0) set(key, levelOf(key) - 1)
      return seconds
    },
    give: (key) => set(key, levelOf(key) + 1),
  }
}
