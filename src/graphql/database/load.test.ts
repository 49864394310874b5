import type { Relation } from './relation'
import { loadWith } from './load'
import type { ReadAll } from './statement'
import { batchOperations } from './operationBatch'

/** A link from a key to the words found for it; its statement is its keys. */
const words: Relation<{ word: string }, string[]> = {
  statement: (keys, locale) => ({ text: locale, values: keys }),
  gather: (rows) => rows.map(({ word }) => word),
}

/** A database that finds each key and its double, and remembers what it was asked. */
function database() {
  const sent: string[] = []
  const readAll: ReadAll = async (statements) => {
    sent.push(statements.map(({ text, values }) => `${text}: ${values.join(' ')}`).join(' | '))
    await new Promise((soon) => setTimeout(soon, 1))
    return statements.map(({ values }) =>
      (values as string[]).flatMap((key, at) => [
        { keyAt: at + 1, word: key },
        { keyAt: at + 1, word: `${key}${key}` },
      ]),
    )
  }
  const turns = batchOperations(readAll)
  return { sent, read: turns.read, load: loadWith(turns.read, turns.schedule) }
}

describe('what is loaded', () => {
  it('at one level is one statement, and each key gets its own rows in their order', async () => {
    const { load, sent } = database()
    expect(await Promise.all([load(words, 'a', 'fr'), load(words, 'b', 'fr'), load(words, 'a', 'fr')])).toEqual([
      ['a', 'aa'],
      ['b', 'bb'],
      ['a', 'aa'],
    ])
    expect(sent).toEqual(['fr: a b'])
  })

  it('in two languages is two statements, sent together', async () => {
    const { load, sent } = database()
    await Promise.all([load(words, 'a', 'fr'), load(words, 'a', 'en')])
    expect(sent).toEqual(['fr: a | en: a'])
  })

  it('twice is read once', async () => {
    const { load, sent } = database()
    await load(words, 'a', 'fr')
    await load(words, 'a', 'fr')
    expect(sent).toEqual(['fr: a'])
  })

  it('waits for what is under way, so that what its answers lead to is asked together', async () => {
    const { load, read, sent } = database()
    const rows = read({ text: 'rows', values: [] }).then(() => load(words, 'b', 'fr'))
    const loaded = load(words, 'a', 'fr').then(() => load(words, 'c', 'fr'))
    await Promise.all([rows, loaded])
    expect(sent).toEqual(['rows:  | fr: a', 'fr: b c'])
  })
})
