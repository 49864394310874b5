/** Sorts SQL files so that each comes after those that create the views it reads and the functions it calls; throws when they need each other in a circle. */
export function inOrder(files: readonly string[]): string[] {
  const makerOf = new Map(files.flatMap((file) => madeIn(file).map((view) => [view, file] as const)))
  const sorted = new Set<string>()
  const place = (file: string, readers: readonly string[]) => {
    if (sorted.has(file)) return
    if (readers.includes(file)) throw new Error(`These views read each other: ${madeIn(file).join(', ')}`)
    for (const view of neededIn(file)) place(makerOf.get(view) ?? missing(view), [...readers, file])
    sorted.add(file)
  }
  for (const file of files) place(file, [])
  return [...sorted]
}

const madeIn = (file: string) => [...file.matchAll(/create (?:view|function) published\.(\w+)/g)].map((match) => match[1] ?? '')

function neededIn(file: string): string[] {
  const own = madeIn(file)
  return [...file.matchAll(/\b(?:from|join) published\.(\w+)|published\.(\w+)\(/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((view) => !own.includes(view))
}

function missing(view: string): never {
  throw new Error(`No SQL file creates published.${view}`)
}
