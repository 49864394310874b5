import { paced } from './paced'

const KB = 1024

/** A body that brings its parts as fast as they are taken, and notes when it has been taken whole. */
function body(name: string, parts: number, ended: string[]) {
  const bytes = Uint8Array.from({ length: parts * 64 * KB }, (_, at) => at % 251)
  let at = 0
  const source = new ReadableStream<Uint8Array>({
    pull(to) {
      if (at < bytes.length) to.enqueue(bytes.subarray(at, (at += 64 * KB)))
      else to.close()
    },
  })
  const taken = new Response(paced(source)).arrayBuffer().then((all) => (ended.push(name), all))
  return { bytes, taken }
}

it('passes every byte on, and who came first is through first, however many come at once', async () => {
  const ended: string[] = []
  const all = ['first', 'second', 'third'].map((name) => body(name, 8, ended))
  for (const { bytes, taken } of all) expect(Buffer.from(await taken).equals(Buffer.from(bytes))).toBe(true)
  expect(ended).toEqual(['first', 'second', 'third'])
})

it('lets others pass while nothing comes of who was first, and stops for nobody who left', async () => {
  const ended: string[] = []
  const silent = paced(new ReadableStream<Uint8Array>({ start: (to) => to.enqueue(new Uint8Array(64 * KB)) })).getReader()
  expect((await silent.read()).value?.length).toBe(64 * KB)
  const gone = paced(new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(new Uint8Array(64 * KB)) })).getReader()
  await gone.cancel()
  await body('later', 4, ended).taken
  expect(ended).toEqual(['later'])
  await silent.cancel()
})
