import { remember } from './remember'

it('the entry used longest ago makes room', () => {
  const { get, set } = remember<number>(2)
  set('a', 1)
  set('b', 2)
  get('a')
  set('c', 3)
  expect([get('a'), get('b'), get('c')]).toEqual([1, undefined, 3])
})
