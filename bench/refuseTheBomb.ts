import { excess } from '@/graphql/limits/check'
import { parseWithin } from '@/graphql/limits/parseWithin'
import { schema } from '@/graphql/schema'

const levels = 18

/** Milliseconds, at the median of a hundred tries, to refuse a document of chained fragments, each spreading the next one twice. */
export function refuseTheBomb(): { length: number; milliseconds: number } {
  const chain = Array.from({ length: levels }, (_, n) => `fragment f${n} on Site { ...f${n + 1} ...f${n + 1} }`).join(' ')
  const bomb = `{ site { ...f0 } } ${chain} fragment f${levels} on Site { name }`
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now()
    if (!excess(parseWithin(bomb), schema, {})) throw new Error('The bomb was let in')
    return performance.now() - start
  })
  return { length: bomb.length, milliseconds: times.sort((one, other) => one - other)[50] ?? Infinity }
}
