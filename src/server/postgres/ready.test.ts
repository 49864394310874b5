import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NotStarted } from './notStarted'
import { takesConnections } from './ready'

// A server that says it is recovering, as PostgreSQL does: https://www.postgresql.org/docs/current/protocol-message-formats.html (ErrorResponse).

const folder = mkdtempSync(path.join(tmpdir(), 'ready-'))
const place = { data: folder, socket: folder, log: path.join(folder, 'log') }
const fields = ['SFATAL', 'C57P03', 'Mthe database system is not yet accepting connections', ''].map((field) => `${field}\0`).join('')
const length = Buffer.alloc(4)
length.writeInt32BE(4 + fields.length)
const notYet = Buffer.concat([Buffer.from('E'), length, Buffer.from(fields)])
const asked: string[] = []
const server = net.createServer((client) => {
  client.once('data', () => {
    asked.push('asked')
    client.end(notYet)
  })
  client.on('error', () => undefined)
})

beforeAll(() => new Promise<void>((ready) => server.listen(path.join(folder, '.s.PGSQL.5432'), ready)))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  writeFileSync(place.log, '')
  asked.length = 0
})

const usual = { soon: 3_000, silence: 300_000 }
const waiting = (recovering: () => void, signal = new AbortController().signal) => ({ url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, signal, recovering })

it('a recovery is waited for as long as its log grows, beyond any silence, and is told of once', async () => {
  let told = 0
  let grown = 0
  const progress = setInterval(() => {
    grown++
    if (grown < 80) appendFileSync(place.log, 'LOG:  redo in progress\n')
  }, 25)
  const waits = takesConnections(place, waiting(() => void told++), new AbortController().signal, { soon: 100, silence: 1_000 })
  await expect(waits).rejects.toThrow(NotStarted)
  clearInterval(progress)
  expect({ told, hasWaited: grown >= 80, hasAsked: asked.length > 1 }).toEqual({ told: 1, hasWaited: true, hasAsked: true })
})

it('whoever is told to stop waits no longer', async () => {
  const stop = new AbortController()
  const waits = takesConnections(place, waiting(() => undefined, stop.signal), new AbortController().signal, usual)
  stop.abort(new Error('Ctrl-C'))
  await expect(waits).rejects.toThrow('Ctrl-C')
})

it('nor does whoever has learnt that the server ended', async () => {
  const settled = new AbortController()
  const waits = takesConnections(place, waiting(() => undefined), settled.signal, usual)
  settled.abort()
  expect(await waits).toBeUndefined()
})
