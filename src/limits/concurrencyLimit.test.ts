import { concurrencyLimit } from './concurrencyLimit'

describe('slots', () => {
  it('let in no more than they have, and then those who waited longest', async () => {
    const { take, give } = concurrencyLimit(2)
    const came: string[] = []
    const come = async (name: string) => {
      await take()
      came.push(name)
    }
    await Promise.all([come('first'), come('second')])
    const third = come('third')
    const fourth = come('fourth')
    await Promise.resolve()
    expect(came).toEqual(['first', 'second'])
    give()
    await third
    expect(came).toEqual(['first', 'second', 'third'])
    give()
    await fourth
    expect(came).toEqual(['first', 'second', 'third', 'fourth'])
  })

  it('are free again once given back', async () => {
    const { take, give } = concurrencyLimit(1)
    await take()
    give()
    await take()
  })
})
