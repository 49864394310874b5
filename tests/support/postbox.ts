import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** What the server does with a letter that has been said to the end: null accepts it, an error is its answer. Until it resolves, nothing is answered. */
type Verdict = (address: string) => Promise<Error | null>

/** A mail server of a suite's own, on this machine. */
export type Postbox = {
  url: string
  port: number
  /** What was accepted, in that order. */
  letters: ParsedMail[]
  /** How many letters have been said to the end, accepted or not. */
  said(): number
  /** Called with each letter before it is accepted. */
  judge(verdict: Verdict): void
  /** Waits until so many letters have been accepted. */
  holds(many: number, patience?: number): Promise<ParsedMail[]>
  close(): Promise<void>
}

export const answer = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode })

export async function openPostbox(port = 0): Promise<Postbox> {
  const letters: ParsedMail[] = []
  let said = 0
  let verdict: Verdict = async () => null
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      void simpleParser(stream).then(async (letter) => {
        said++
        const problem = await verdict(recipientOf(session))
        if (!problem) letters.push(letter)
        done(problem)
      }, done)
    },
  })
  server.on('error', () => undefined) // a worker that was killed in the middle of a sentence
  const listening = server.listen(port, '127.0.0.1')
  await new Promise<void>((ready, failed) => listening.once('listening', ready).once('error', failed))
  const at = (listening.address() as AddressInfo).port
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    letters,
    said: () => said,
    judge: (given) => void (verdict = given),
    holds: (many, patience) => until(() => (letters.length >= many ? letters : null), `${many} letters`, patience),
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

const recipientOf = ({ envelope }: SMTPServerSession): string => envelope.rcptTo[0]?.address ?? ''

/** Waits until `look` finds something. */
export async function until<Found>(look: () => Found | null | undefined | false | Promise<Found | null | undefined | false>, what: string, patience = 15_000): Promise<Found> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    const found = await look()
    if (found) return found
  }
  throw new Error(`Waited ${patience} ms in vain for ${what}`)
}
