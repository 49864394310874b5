import { type ReaderConnection, openReaderConnection } from '@/graphql/database/readerConnection'
import type { Statement } from '@/graphql/database/statement'
import { AskError } from '@/ask'
import { EventPageDocument } from '@/ask/documents'
import { type Opened, openedDoor } from '../../publicApi/opened'
import { connected } from '../../support/database'

let opened: Opened
let lane: ReaderConnection
beforeAll(async () => {
  opened = await openedDoor()
  lane = openReaderConnection(opened.database.readerUrl, 3)
}, 60_000)
afterAll(async () => {
  await lane.close()
  await opened.close()
})

const read = async <Row>(statement: Statement<Row>) => (await lane.readAll([statement]))[0] as Row[]
const one = (n: number) => ({ text: `select ${n} as n`, values: [] })
const prepared = { text: 'select count(*)::int as n from pg_prepared_statements', values: [] }

describe('a connection of the door', () => {
  it('gives each of many questions at once its own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => read<{ n: number }>({ text: 'select $1::int as n', values: [n] })),
    )
    expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 50 }, (_, n) => n))
  })

  it('goes on behind a statement that failed', async () => {
    const [failed, fine] = await Promise.allSettled([read({ text: 'select 1 / $1::int', values: [0] }), read(one(1))])
    expect([failed.status, fine]).toEqual(['rejected', { status: 'fulfilled', value: [{ n: 1 }] }])
  })

  it('knows what came together with a statement that failed', async () => {
    const behind = one(77)
    await expect(lane.readAll([{ text: 'select 1 / $1::int', values: [0] }, behind])).rejects.toThrow('division by zero')
    expect(await read(behind)).toEqual([{ n: 77 }])
  })

  it('is replaced when it has prepared too much, and answers what was under way', async () => {
    expect(await Promise.all(Array.from({ length: 9 }, (_, n) => read(one(n))))).toEqual(
      Array.from({ length: 9 }, (_, n) => [{ n }]),
    )
    const [kept] = await read<{ n: number }>(prepared)
    expect(kept?.n).toBeLessThanOrEqual(3)
  })

  it('is made anew when the database drops it', async () => {
    const said: unknown[] = []
    const error = console.error
    console.error = (...words) => void said.push(words)
    expect(await opened.dataOf('{ site { name } }')).toEqual({ site: { name: 'De Concert' } })
    await connected(opened.database.readerUrl, (reader) =>
      reader.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'de-concert door'`,
      ),
    )
    await new Promise((soon) => setTimeout(soon, 100))
    expect(await opened.dataOf('{ site { name } }')).toEqual({ site: { name: 'De Concert' } })
    console.error = error
    expect(String(said)).toContain('A connection of the door was lost')
  })
})

describe('what our own pages ask', () => {
  it('is null when there is no such thing', async () =>
    expect((await opened.door.ask(EventPageDocument, { slug: 'nulle-part', locale: 'FR' })).event).toBeNull())

  it('fails as one error that says the question', async () => {
    const asked = opened.door.ask(EventPageDocument, { slug: 'x', locale: 'XX' as 'FR' })
    await expect(asked).rejects.toThrow(AskError)
    await expect(asked).rejects.toThrow(/^EventPage: /)
  })
})
