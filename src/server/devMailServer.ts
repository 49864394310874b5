import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail server for development: takes every letter, prints it, and passes nothing on. */
export async function openDevMailServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => void simpleParser(stream).then(print).then(() => done(), done),
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise<void>((ready) => listening.once('listening', ready))
  const { port } = listening.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((done) => server.close(done)) }
}

function print({ to, subject, text }: Awaited<ReturnType<typeof simpleParser>>): void {
  const address = [to ?? []].flat().map((one) => one.text).join(', ')
  const lines = [`À / To: ${address}`, `Objet / Subject: ${subject ?? ''}`, '', ...(text ?? '').trimEnd().split('\n')]
  process.stdout.write(`\n┌─ lettre / letter\n${lines.map((line) => `│ ${line}`).join('\n')}\n└─\n`)
}
