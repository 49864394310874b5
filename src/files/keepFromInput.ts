import { giveWay } from './giveWay'
import { keep } from './keep'
import type { Crop } from './kept'
import { NotKept } from './notKept'
import { type Outcome, pack } from './parcel'

/** A program's whole work: a file comes in, what is kept of it goes out. Its one argument is what is cut out of a picture, as JSON. */
export async function keepFromInput(): Promise<void> {
  giveWay()
  const data = Buffer.concat((await process.stdin.toArray()) as Buffer[])
  const outcome = await keep(data, JSON.parse(process.argv[2] ?? 'null') as Crop | null).then(
    (kept): Outcome => ({ kept }),
    (error: unknown): Outcome => {
      if (error instanceof NotKept) return { problem: error.problem }
      throw error
    },
  )
  process.stdout.end(pack(outcome))
}
