import type { ReaderConnection } from './readerConnection'
import type { Statement } from './statement'
import { coalesce } from './coalesce'

const statement = (text: string, ...values: string[]): Statement<unknown> => ({ text, values })
const refused = statement('refused')

/** A connection that answers a batch with its own texts when it is told to, and remembers what it was sent. */
function lane() {
  const sent: string[][] = []
  let answer: (() => void) | null = null
  const it: ReaderConnection = {
    load: () => (answer ? 1 : 0),
    giveUp: () => undefined,
    close: () => Promise.resolve(),
    readAll: async (statements) => {
      sent.push(statements.map(({ text, values }) => [text, ...values].join(' ')))
      await new Promise<void>((told) => (answer = told))
      answer = null
      if (statements.includes(refused)) throw new Error('refused')
      return statements.map(({ text, values }) => [[text, ...values].join(' ')])
    },
  }
  return { it, sent, answer: async () => (answer?.(), new Promise((soon) => setTimeout(soon, 1))) }
}

it('asks once for what several ask alike while they wait, and gives each its own in its order', async () => {
  const { it: only, sent, answer } = lane()
  const readAll = coalesce([only])
  const first = readAll([statement('event', 'a')])
  const [second, third] = [readAll([statement('site'), statement('event', 'b')]), readAll([statement('event', 'b'), statement('event', 'c')])]
  await answer()
  await answer()
  expect(await Promise.all([first, second, third])).toEqual([[['event a']], [['site'], ['event b']], [['event b'], ['event c']]])
  expect(sent).toEqual([['event a'], ['site', 'event b', 'event c']])
})

it('gives nobody what was read before they asked', async () => {
  const { it: only, sent, answer } = lane()
  const readAll = coalesce([only])
  const [first, later] = [readAll([statement('event', 'a')]), readAll([statement('event', 'a')])]
  await answer()
  await first
  expect(sent).toEqual([['event a'], ['event a']])
  await answer()
  await later
})

it('takes whoever asks for nothing else along, and leaves the rest to the next connection', async () => {
  const [one, other] = [lane(), lane()]
  const readAll = coalesce([one.it, other.it])
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']
  const asked = names.map((name) => readAll([statement('site'), statement('event', name)]))
  for (const { answer } of [one, other, one, other]) await answer()
  expect(await Promise.all(asked)).toEqual(names.map((name) => [['site'], [`event ${name}`]]))
  expect([one.sent, other.sent]).toEqual([
    [['site', 'event a'], ['site', 'event c', 'event d', 'event e', 'event f']],
    [['site', 'event b'], ['site', 'event g']],
  ])
})

it('lets nobody fail with somebody else', async () => {
  const { it: only, answer } = lane()
  const readAll = coalesce([only])
  const first = readAll([statement('event', 'a')])
  const [fine, failing] = [readAll([statement('site')]), readAll([refused])]
  const outcomes = Promise.allSettled([first, fine, failing])
  for (let steps = 0; steps < 4; steps++) await answer()
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
})
