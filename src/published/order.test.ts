import { inOrder } from './order'

const view = (name: string, ...reads: string[]) =>
  `create view published.${name} as select 1 ${reads.map((read) => `from published.${read}`).join(' ')};`

describe('the order of the views', () => {
  it('puts what is read before what reads it', () => {
    const [a, b, c] = [view('a', 'b', 'c'), view('b', 'c'), view('c')]
    expect(inOrder([a, b, c])).toEqual([c, b, a])
  })

  it('puts a function before the views that call it', () => {
    const [a, whole] = ['create view published.a as select published._whole(1);', 'create function published._whole(value numeric) returns integer;']
    expect(inOrder([a, whole])).toEqual([whole, a])
  })

  it('lets a file read its own views', () => {
    const both = `${view('a')}\n${view('b', 'a')}`
    expect(inOrder([both])).toEqual([both])
  })

  it('refuses a circle', () => expect(() => inOrder([view('a', 'b'), view('b', 'a')])).toThrow('read each other'))

  it('refuses a view that nothing creates', () =>
    expect(() => inOrder([view('a', 'b')])).toThrow('No SQL file creates published.b'))
})
