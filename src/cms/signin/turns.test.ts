import { turns } from './turns'

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

it('runs no more together than it may, and lets those first who may go first', async () => {
  const { begun, work, end, settle } = pieces()
  const at = turns({ atOnce: 2, waiting: 2 })
  const all = [at.run(work('a')), at.run(work('b')), at.run(work('c')), at.run(work('d')), at.run(work('known'), true)]
  await settle()
  expect(begun).toEqual(['a', 'b'])
  expect([at.isFull(), at.isFull(true)]).toEqual([true, false])
  await end('a')
  expect(begun).toEqual(['a', 'b', 'known'])
  await end('b')
  await end('known')
  await end('c')
  await end('d')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd', 'known'])
  expect(at.isFull()).toBe(false)
})

it('goes on after a piece of work that fails', async () => {
  const at = turns({ atOnce: 1, waiting: 1 })
  const failing = at.run(() => Promise.reject(new Error('failed')))
  const after = at.run(async () => 'done')
  await expect(failing).rejects.toThrow('failed')
  expect(await after).toBe('done')
})
