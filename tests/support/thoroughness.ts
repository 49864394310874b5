import fc from 'fast-check'

// How much is tried. THOROUGH=1: everything that we promise; otherwise a part of it, drawn anew in each run. SEED=… draws again what a failed run had.

export const isThorough = process.env.THOROUGH === '1'
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000))

/** How often something random is tried. */
export const times = (usual: number, thorough: number): number => (isThorough ? thorough : usual)

/** All combinations, or so many of them, in their order; `who` draws others than somebody else does. */
export function some<One>(all: readonly One[], usual: number, who = ''): readonly One[] {
  if (isThorough || all.length <= usual) return all
  const salt = [...who].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, seed)
  const [drawn = []] = fc.sample(fc.shuffledSubarray([...all.keys()], { minLength: usual, maxLength: usual }), { seed: salt, numRuns: 1 })
  const isDrawn = new Set(drawn)
  return all.filter((_, at) => isDrawn.has(at))
}
