import type { ReaderConnection } from './readerConnection'
import { nameOf } from './names'
import type { ReadAll, Statement } from './statement'

/** How many askers may make a batch: more would leave the next connection without work. */
const MOST_ASKERS = 4

/** `keys`: what tells each of the statements from others. */
type Asked = { statements: readonly Statement<unknown>[]; keys: string[]; resolve: (found: unknown[][]) => void; reject: (cause: unknown) => void }

/**
 * Reads for all operations at once. What is asked while every connection is busy waits, and leaves together on the first that is free; what several
 * ask alike is asked once for all of them, so that a page which everybody opens at the same moment is read once at that moment. Nobody is given what was
 * read before they asked, and nobody fails with somebody else.
 */
export function coalesce(lanes: readonly ReaderConnection[]): ReadAll {
  let waiting: Asked[] = []

  function sendNext(): void {
    const lane = lanes.find((one) => one.load() === 0)
    if (!lane || waiting.length === 0) return
    const batch = new Wanted(waiting.slice(0, MOST_ASKERS))
    const aboard = new Set(waiting.filter((asked) => batch.covers(asked)))
    waiting = waiting.filter((asked) => !aboard.has(asked))
    void answer(lane, batch, [...aboard]).finally(sendNext)
  }

  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, keys: statements.map(keyOf), resolve, reject })
      sendNext()
    })
}

async function answer(lane: ReaderConnection, wanted: Wanted, askers: Asked[]): Promise<void> {
  try {
    const found = await lane.readAll(wanted.statements)
    for (const asked of askers) asked.resolve(wanted.pick(found, asked))
  } catch (error) {
    const [only, ...others] = askers
    if (only && others.length === 0) return only.reject(error)
    for (const asked of askers) await answer(lane, new Wanted([asked]), [asked])
  }
}

/** The statements that some askers want, each once. */
class Wanted {
  readonly statements: Statement<unknown>[] = []
  private readonly places = new Map<string, number>()

  constructor(askers: readonly Asked[]) {
    for (const { statements, keys } of askers) {
      for (const [at, statement] of statements.entries()) {
        const key = keys[at] ?? ''
        if (!this.places.has(key)) this.places.set(key, this.statements.push(statement) - 1)
      }
    }
  }

  covers({ keys }: Asked): boolean {
    return keys.every((key) => this.places.has(key))
  }

  /** What was found for one asker, in the order of its statements. */
  pick(found: readonly unknown[][], { keys }: Asked): unknown[][] {
    return keys.map((key) => found[this.places.get(key) ?? -1] ?? [])
  }
}

const keyOf = ({ text, values }: Statement<unknown>): string => `${nameOf(text)} ${JSON.stringify(values)}`
