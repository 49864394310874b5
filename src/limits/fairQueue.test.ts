import { fairQueue } from './fairQueue'

/** Pieces of work that end when told to. */
function pieces() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((end) => ends.set(name, () => end(name)))
  }
  const settle = () => new Promise((done) => setTimeout(done))
  const end = async (name: string) => {
    ends.get(name)?.()
    await settle()
  }
  return { begun, work, end, settle }
}

it('runs one at a time, first who stands in an earlier line, and says when a line is full', async () => {
  const { begun, work, end, settle } = pieces()
  const at = fairQueue({ lines: 3, waiting: 2 })
  const all = [at.run(work('a'), 2), at.run(work('new'), 2), at.run(work('also new'), 2), at.run(work('back'), 1), at.run(work('known'), 0)]
  await settle()
  expect(begun).toEqual(['a'])
  expect([at.isFull(0), at.isFull(1), at.isFull(2)]).toEqual([false, false, true])
  for (const name of ['a', 'known', 'back', 'new', 'also new']) await end(name)
  expect(begun).toEqual(['a', 'known', 'back', 'new', 'also new'])
  expect(await Promise.all(all)).toEqual(['a', 'new', 'also new', 'back', 'known'])
  expect([at.isFull(0), at.isFull(1), at.isFull(2)]).toEqual([false, false, false])
})

it('gives every fourth turn to the last line, however many stand in the first', async () => {
  const { begun, work, end, settle } = pieces()
  const at = fairQueue({ lines: 2, waiting: 9 })
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => at.run(work(name), 0))
  all.push(at.run(work('last'), 1))
  await settle()
  for (const name of ['a', 'b', 'c', 'd', 'last', 'e']) await end(name)
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'last', 'e'])
  await Promise.all(all)
})

it('goes on after a piece of work that fails', async () => {
  const at = fairQueue({ lines: 1, waiting: 1 })
  const failing = at.run(() => Promise.reject(new Error('failed')), 0)
  const after = at.run(async () => 'done', 0)
  await expect(failing).rejects.toThrow('failed')
  expect(await after).toBe('done')
})
