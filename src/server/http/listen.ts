import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Environment } from '@/env'
import type { Term } from '@/words'
import type { Lifetime } from '../lifetime'
import { codeOf, Refusal } from '../refusal'
import type { Answer } from './answerer'
import { answerReadiness } from './readiness'
import { answerText } from './text'

/** Takes the port at once and says "starting" until it is told how to answer. Refuses when the port or the address cannot be had. */
export async function listen(life: Lifetime, { port, host }: Environment): Promise<{ server: http.Server; answerWith(answer: Answer): void }> {
  let answer: Answer = starting
  const server = http.createServer({ headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 }, (req, res) => {
    if (life.signal.aborted) res.setHeader('Connection', 'close')
    answer(req, res)
  })
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening)).catch((cause) => {
    throw refusal(cause, host, port)
  })
  life.has('http', { stop: () => closed(server), patience: 10_000 })
  return { server, answerWith: (given) => void (answer = given) }
}

const starting: Answer = (req, res) => {
  if (req.url === '/healthz') return answerText(req, res, 200, 'ok\n')
  if (req.url === '/readyz') return answerReadiness(req, res, 'starting')
  answerText(req, res, 503, 'Le site démarre, revenez dans un instant. / The site is starting, come back in a moment.\n', { 'Retry-After': '5' })
}

/** Lets what is being answered be finished, eight seconds at most. */
async function closed(server: http.Server): Promise<void> {
  const done = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await Promise.race([done, sleep(8_000)])
  server.closeAllConnections()
}

function refusal(cause: unknown, host: string, port: number): Refusal {
  const code = codeOf(cause) ?? ''
  return new Refusal(sentences[code]?.(port) ?? { fr: `Impossible d’écouter sur ${host} : vérifiez HOST.`, en: `Cannot listen on ${host}: check HOST.` }, cause)
}

const sentences: Record<string, (port: number) => Term> = {
  EADDRINUSE: (port) => ({
    fr: `Le port ${port} est déjà pris : choisissez-en un autre, par exemple PORT=${port + 1}.`,
    en: `Port ${port} is taken: choose another, for instance PORT=${port + 1}.`,
  }),
  EACCES: (port) => ({
    fr: `Ce compte n’a pas le droit d’ouvrir le port ${port} : choisissez-en un au-dessus de 1024.`,
    en: `This account may not open port ${port}: choose one above 1024.`,
  }),
}
