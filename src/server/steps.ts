import type { Term } from '@/words'
import { say } from './terminal'

/** Runs the steps of a start one by one, says each when it is done, and goes no further once asked to stop. */
export function steps(signal: AbortSignal) {
  return async function step<Result>({ fr, en }: Term, work: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted()
    const began = performance.now()
    const result = await work()
    signal.throwIfAborted()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say({ fr: `✓ ${fr}`, en: `${en}  (${seconds} s)` })
    return result
  }
}
