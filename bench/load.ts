import autocannon from 'autocannon'
import type { ServerProcess } from './process'

/** Asked with GET, or with POST with one of the bodies, at random. */
export type Target = { name: string; url: string; pid: number; bodies?: readonly object[]; statements: number }

/** One target under load. Milliseconds, bytes of one answer's body and head, processor milliseconds of the server per answer. */
export type Measured = {
  events: number
  name: string
  connections: number
  perSecond: number
  p50: number
  p99: number
  cpu: number
  statements: number
  bytes: number
  memory: number
}

const seconds = 4

/** Asks for a target as fast as it is answered, after a warm-up that is not counted. An answer other than 200 stops the bench. */
export async function load(target: Target, connections: number, server: ServerProcess): Promise<Omit<Measured, 'events'>> {
  const asking = {
    url: target.url,
    connections,
    ...(target.bodies ? posting(target.bodies) : {}),
  }
  await autocannon({ ...asking, duration: 2 })
  const before = server.processorTime()
  const result = await autocannon({ ...asking, duration: seconds })
  const spent = server.processorTime() - before
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target.name}: ${result.non2xx} answers other than 200, ${result.errors} errors`)
  const answers = result['2xx']
  return {
    name: target.name,
    connections,
    perSecond: answers / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: spent / answers,
    statements: target.statements,
    bytes: Math.round(result.throughput.total / answers),
    memory: server.memory(),
  }
}

function posting(bodies: readonly object[]): Partial<autocannon.Options> {
  const texts = bodies.map((body) => JSON.stringify(body))
  const post = { method: 'POST' as const, headers: { 'content-type': 'application/json' } }
  // Writing each request anew costs the asker time, so only where they differ.
  if (texts.length === 1) return { ...post, body: texts[0] }
  return { requests: [{ ...post, setupRequest: (request) => ({ ...request, body: texts[Math.floor(Math.random() * texts.length)] }) }] }
}
