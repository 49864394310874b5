import fc from 'fast-check'
import { rateLimit } from './rateLimit'

let time = 0
const now = () => time
beforeEach(() => (time = 0))

it('lets so many tries pass at once, then one more after each pause', () => {
  const tries = rateLimit({ size: 3, every: 10, now })
  expect([1, 2, 3, 4].map(() => tries.take('a'))).toEqual([0, 0, 0, 10])
  time = 4_000
  expect(tries.take('a')).toBe(6)
  time = 10_000
  expect([tries.wait('a'), tries.take('a'), tries.take('a')]).toEqual([0, 0, 10])
})

it('keeps keys apart, and gives back what was no guess', () => {
  const tries = rateLimit({ size: 1, every: 60, now })
  tries.take('a')
  expect([tries.wait('a'), tries.wait('b')]).toEqual([60, 0])
  tries.give('a')
  tries.give('a')
  expect([tries.take('a'), tries.take('a')]).toEqual([0, 60])
})

it('makes nobody wait longer because the machine’s clock was set back', () => {
  const tries = rateLimit({ size: 1, every: 60 })
  tries.take('a')
  const real = Date.now
  Date.now = () => real() - 3_600_000
  expect(tries.wait('a')).toBeLessThanOrEqual(60)
  Date.now = real
})

it('remembers no more keys than it may, the latest', () => {
  const tries = rateLimit({ size: 1, every: 60, most: 2, now })
  for (const key of ['a', 'b', 'c']) tries.take(key)
  expect(['a', 'b', 'c'].map(tries.wait)).toEqual([0, 60, 60])
})

it('never lets more through than its size and its pace, however the tries fall', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 }), (pauses) => {
      time = 0
      const tries = rateLimit({ size: 5, every: 10, now })
      const passed = pauses.filter((pause) => ((time += pause * 1000), tries.take('a') === 0)).length
      expect(passed).toBeLessThanOrEqual(5 + time / 10_000)
    }),
  )
})
