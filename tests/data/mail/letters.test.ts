import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { tell, type Recipient } from '@/cms/outbox/tell'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { letters } from '@/deliveries/letters'
import { openWorker } from '@/deliveries/worker'
import type { Letter } from '@/letters/letter'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { freePort } from '../../support/freePort'
import { openPayload } from '../../support/payload'
import { answer, openPostbox, type Postbox, until } from '../../support/postbox'

// What acts tell, from the transaction to a mail server that speaks SMTP.

let database: SuiteDatabase
let payload: Payload
let postbox: Postbox
let worker: { stop(): Promise<void> } | null = null
let troubles: string[]

beforeAll(async () => {
  database = await createDatabase()
  payload = await openPayload(database)
}, 60_000)
beforeEach(async () => {
  troubles = []
  postbox = await openPostbox()
})
afterEach(async () => {
  await worker?.stop()
  await postbox.close()
  await rows(`delete from outbox`)
})
afterAll(() => database.drop())

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

function work(smtpUrl = postbox.url): void {
  const trouble = (context: string) => void troubles.push(context)
  worker = openWorker({ databaseUrl: database.ownerUrl, trouble }, [letters({ smtpUrl, mailFrom: 'De Concert <lettres@exemple.org>', siteUrl: 'https://exemple.org', trouble })])
}

async function inAct(act: (req: PayloadRequest) => Promise<unknown>): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => act(req))
}

const ana: Recipient = { address: 'ana@cast.example', language: 'fr' }
const bilal: Recipient = { address: 'bilal@cast.example', language: 'en' }
const link: Letter = { kind: 'password-link', link: 'https://exemple.org/admin/choose-password#token' }
const told = (name: string, recipients: Recipient[] = [ana], letter: Letter = link) => inAct((req) => tell(req, name, recipients, letter))

const addresses = () => postbox.letters.map((letter) => [letter.to ?? []].flat().map((to) => to.text).join()).sort()
const outbox = () => rows(`select address, letter is null as forgotten, last_error as problem, tries, sent_at is not null as sent, refused_at is not null as refused from outbox order by address`)
const settled = () => until(async () => (await rows(`select 1 from graphile_worker.jobs`)).length === 0, 'an empty queue')

it('sends what a committed act told, in each recipient’s language, and forgets what it said', async () => {
  work()
  await told('one', [ana, bilal])
  await postbox.holds(2)
  await settled()
  const [row] = await rows<{ id: string }>(`select id from outbox where address = $1`, [ana.address])
  const letter = postbox.letters.find(({ subject }) => subject === 'Choisir un nouveau mot de passe')
  expect({ from: letter?.from?.text, to: [letter?.to ?? []].flat()[0]?.text, id: letter?.messageId, html: letter?.html }).toEqual({
    from: '"De Concert" <lettres@exemple.org>',
    to: 'ana@cast.example',
    id: `<${row?.id}@exemple.org>`,
    html: false,
  })
  expect(letter?.text).toContain('Vous choisirez ici un nouveau mot de passe pour De Concert\u202f; le lien sert une fois, pendant sept jours\u202f:\nhttps://exemple.org/admin/choose-password#token\n')
  expect([letter?.headers.get('auto-submitted'), letter?.headers.get('content-language')]).toEqual(['auto-generated', 'fr'])
  expect(Math.abs(Date.now() - (letter?.date?.getTime() ?? 0))).toBeLessThan(60_000)
  expect(postbox.letters.find(({ subject }) => subject === 'Choose a new password')?.headers.get('content-language')).toBe('en')
  expect(await outbox()).toEqual([
    { address: ana.address, forgotten: true, problem: null, tries: 1, sent: true, refused: false },
    { address: bilal.address, forgotten: true, problem: null, tries: 1, sent: true, refused: false },
  ])
})

it('sends nothing of an act that was rolled back', async () => {
  work()
  const refused = inAct(async (req) => {
    await tell(req, 'rolled back', [ana], link)
    throw new Error('The act was refused')
  })
  await expect(refused).rejects.toThrow('The act was refused')
  await told('committed', [bilal])
  await postbox.holds(1)
  await settled()
  expect(addresses()).toEqual([bilal.address])
})

it('tells the same recipient of the same act once, also at another time and however the address is written', async () => {
  work()
  await told('same', [ana, { ...ana, address: 'ANA@cast.example' }])
  await postbox.holds(1)
  await settled()
  await told('same', [ana])
  await told('another', [bilal])
  await postbox.holds(2)
  await settled()
  expect(addresses()).toEqual([ana.address, bilal.address])
})

it('loses nothing while the mail server is away: letters wait, and leave when it is back', async () => {
  const port = await freePort()
  work(`smtp://127.0.0.1:${port}`)
  await told('away', [ana, bilal])
  await until(async () => (await rows(`select 1 from outbox where last_error = 'unreachable'`)).length === 2, 'two failed tries')
  expect(await outbox()).toMatchObject([
    { address: ana.address, forgotten: false, problem: 'unreachable', sent: false },
    { address: bilal.address, forgotten: false, problem: 'unreachable', sent: false },
  ])
  // Long enough that the queue's own pause could not be what lets them leave.
  await rows(`select from graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at := now() + interval '5 hours')`)
  const back = await openPostbox(port)
  await told('the first to get through', [{ address: 'clea@cast.example', language: 'fr' }])
  await back.holds(3)
  await settled()
  expect(await rows(`select 1 from outbox where sent_at is null`)).toEqual([])
  expect(troubles.filter((context) => context.startsWith('letter')).length).toBe(2)
  await worker?.stop()
  await back.close()
})

it('marks what the recipient’s server refuses for good, tries it no more, and goes on with the others', async () => {
  postbox.judge(async (address) => (address === ana.address ? answer(550, 'No such mailbox') : null))
  work()
  await told('refused', [ana, bilal])
  await postbox.holds(1)
  await settled()
  expect(await outbox()).toEqual([
    { address: ana.address, forgotten: true, problem: 'refused', tries: 1, sent: false, refused: true },
    { address: bilal.address, forgotten: true, problem: null, tries: 1, sent: true, refused: false },
  ])
})

it('keeps of what was refused only what opens nothing', async () => {
  postbox.judge(async () => answer(550, 'No such mailbox'))
  work()
  await told('opens an account')
  await told('opens nothing', [ana], { kind: 'address-moved' })
  await until(async () => (await rows(`select 1 from outbox where refused_at is not null`)).length === 2, 'two refusals')
  expect(await rows(`select kind, letter is null as forgotten from outbox order by kind`)).toEqual([{ kind: 'address-moved', forgotten: false }, { kind: 'password-link', forgotten: true }])
})

it('gives up a letter whose link opens nothing any more, and forgets it', async () => {
  await told('too late', [ana])
  await told('in time', [bilal])
  await told('whenever', [{ address: 'clea@cast.example', language: 'fr' }], { kind: 'address-moved' })
  await rows(`update outbox set written_at = now() - make_interval(days => 7, mins => 1) where address <> $1`, [bilal.address])
  work()
  await postbox.holds(2)
  await settled()
  expect(addresses()).toEqual([bilal.address, 'clea@cast.example'])
  expect((await outbox())[0]).toEqual({ address: ana.address, forgotten: true, problem: 'late', tries: 0, sent: false, refused: true })
})

describe('told to stop while the mail server hangs', () => {
  /** A server that takes a connection and gets no further than a word of the conversation. */
  async function silentAfter(answers: string[]): Promise<{ url: string; heard: () => string; close(): void }> {
    let heard = ''
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      const waiting = [...answers]
      const say = () => void (waiting.length > 0 && socket.write(`${waiting.shift()}\r\n`))
      socket.on('error', () => undefined)
      socket.on('data', (data) => void ((heard += String(data)), say()))
      heard += 'connected '
      say()
    })
    const port = await freePort()
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return { url: `smtp://127.0.0.1:${port}`, heard: () => heard, close: () => (sockets.forEach((socket) => socket.destroy()), void server.close()) }
  }

  it.each([
    ['greets nobody', [], /connected/],
    ['takes no recipient', ['220 here', '250 here', '250 yes'], /RCPT TO/],
    ['takes no letter', ['220 here', '250 here', '250 yes', '250 yes'], /DATA/],
  ])('that %s, hangs up at once and loses nothing', async (_what, answers, far) => {
    const silent = await silentAfter(answers)
    work(silent.url)
    await told('hanging')
    await until(() => far.test(silent.heard()), 'the conversation')
    await worker?.stop()
    silent.close()
    // No try has failed, not even by taking too long: it waits as it was, and leaves at the next start.
    expect(await outbox()).toEqual([{ address: ana.address, forgotten: false, problem: null, tries: 0, sent: false, refused: false }])
    expect(troubles).toEqual([])
    work()
    await postbox.holds(1)
    await settled()
    expect(addresses()).toEqual([ana.address])
  })

  it('that has the whole letter and says nothing yet, waits a little for its answer, so that nothing is sent twice', async () => {
    let release = (): void => undefined
    postbox.judge(() => new Promise((resolve) => (release = () => resolve(null))))
    work()
    await told('said to the end')
    await until(() => postbox.said() === 1, 'the end of the letter')
    const stopped = worker?.stop()
    await sleep(2_500)
    release()
    await stopped
    expect(await outbox()).toEqual([{ address: ana.address, forgotten: true, problem: null, tries: 1, sent: true, refused: false }])
    postbox.judge(async () => null)
    work()
    await told('another', [bilal])
    await postbox.holds(2)
    expect(addresses()).toEqual([ana.address, bilal.address])
  })
})

it('tries again what the server only puts off', async () => {
  let first = true
  postbox.judge(async () => (first ? ((first = false), answer(451, 'Come back later')) : null))
  work()
  await told('put off')
  await postbox.holds(1)
  await settled()
  expect(await outbox()).toEqual([{ address: ana.address, forgotten: true, problem: null, tries: 2, sent: true, refused: false }])
})

it('keeps letters while no worker runs, and finds those that the queue has lost', async () => {
  await told('before the worker', [ana, bilal])
  await rows(`select from graphile_worker.remove_job((select id::text from outbox where address = $1))`, [ana.address])
  await sleep(200)
  expect(postbox.letters).toEqual([])
  work()
  await postbox.holds(2)
})

it('is one worker at a time, whoever else is started', async () => {
  postbox.judge(async () => (await sleep(300), null))
  work()
  const trouble = () => undefined
  const other = openWorker({ databaseUrl: database.ownerUrl, trouble }, [letters({ smtpUrl: postbox.url, mailFrom: 'lettres@exemple.org', siteUrl: 'https://exemple.org', trouble })])
  await told('two workers', Array.from({ length: 5 }, (_, each) => ({ address: `${each}@cast.example`, language: 'fr' })))
  await postbox.holds(5)
  await settled()
  expect(addresses()).toEqual([0, 1, 2, 3, 4].map((each) => `${each}@cast.example`))
  expect(new Set(postbox.letters.map(({ from }) => from?.text)).size).toBe(1)
  await other.stop()
})

it('lets no title or name write a header, another recipient or an address of its own', async () => {
  work()
  const evil = 'Fête\r\nBcc: spy@cast.example\r\n\r\nhttps://evil.example/ \u202e" <spy@cast.example>,'
  const about = { concept: 'events', title: evil, startsAt: '2025-01-18T14:00', endsAt: null, zone: 'Europe/Paris', place: evil } as const
  const asking = { about, lead: evil, role: 'co-organiser', organisers: [evil], message: evil, deadline: '2025-01-10', link: 'https://exemple.org/accords/abc' } as const
  await told('hostile', [ana], { kind: 'invitation', ...asking, organisers: [...asking.organisers] })
  const [letter] = await postbox.holds(1)
  expect(addresses()).toEqual([ana.address])
  expect([...(letter?.headers.keys() ?? [])].sort()).toEqual(
    ['auto-submitted', 'content-language', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
  )
  expect([...(letter?.subject ?? '')].length).toBeLessThanOrEqual(78)
  expect(letter?.text?.split('\n').filter((line) => /^\s*https?:/.test(line))).toEqual(['https://exemple.org/accords/abc'])
})
