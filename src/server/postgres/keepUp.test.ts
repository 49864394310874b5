import { keepUp } from './keepUp'
import { NotStarted } from './notStarted'
import type { Postmaster } from './postmaster'

/** A server that ends when the test says so. */
function server() {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { ended, end }
}

const noRoom = () => new NotStarted('/data/log', 'FATAL:  could not write lock file "postmaster.pid": No space left on device')

it('starts a server again as often as it ends, and tells each change and each trouble once, however many tries it takes', async () => {
  const [first, second, third] = [server(), server(), server()]
  const outcomes: (Postmaster | Error)[] = [noRoom(), new Error('else'), noRoom(), second, noRoom(), third]
  const heard: string[] = []
  let back: () => void = () => undefined
  const kept = keepUp(
    first,
    async () => {
      const outcome = outcomes.shift()
      if (!outcome || outcome instanceof Error) throw outcome ?? new Error('It is asked once too often')
      return outcome
    },
    (news) => {
      heard.push(news)
      if (news === 'back') back()
    },
  )
  for (const running of [first, second]) {
    const again = new Promise<void>((resolve) => (back = resolve))
    running.end()
    await again
  }
  await kept.leave()
  expect(heard).toEqual(['stopped', 'full', 'stuck', 'back', 'stopped', 'back'])
  expect(outcomes).toEqual([])
})

it('leaves a server that ends because it is told to', async () => {
  const first = server()
  const heard: string[] = []
  const kept = keepUp(first, () => Promise.reject(new Error('It is started again')), (news) => void heard.push(news))
  const left = kept.leave()
  first.end()
  await left
  expect(heard).toEqual([])
})

it('gives up a start that is under way when it is left', async () => {
  const first = server()
  const begun = server()
  const kept = keepUp(
    first,
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('given up')))
        begun.end()
      }),
    () => undefined,
  )
  first.end()
  await begun.ended
  expect(await kept.leave()).toBeUndefined()
})
