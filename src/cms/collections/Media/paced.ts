import { setTimeout as sleep } from 'node:timers/promises'

/** Bytes a second, all uploads together: as much as good lines bring, and little beside what taking requests apart at full speed would cost those who read. */
const RATE = 8 * 1024 * 1024

/** A part of an upload that has arrived and may not pass yet; `upload` counts them as they began. */
type Part = { upload: number; length: number; pass: () => void }

const waiting = new Set<Part>()
let uploads = 0
let isPassing = false

/**
 * The same bytes, no faster than that. Who came first goes first, as far as their bytes are there: files would else all be whole at the same moment, and
 * stop the server together. Who sends is held back meanwhile: nothing is gathered here.
 */
export function paced(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const upload = uploads++
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(part, passed) {
        await new Promise<void>((pass) => {
          waiting.add({ upload, length: part.length, pass })
          if (!isPassing) void passAll()
        })
        passed.enqueue(part)
      },
    }),
  )
}

async function passAll(): Promise<void> {
  isPassing = true
  while (waiting.size > 0) {
    const first = [...waiting].reduce((one, other) => (other.upload < one.upload ? other : one))
    waiting.delete(first)
    first.pass()
    await sleep((first.length / RATE) * 1_000)
  }
  isPassing = false
}
