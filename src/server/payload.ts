import { getPayload, type Payload } from 'payload'
import type { Lifetime } from './lifetime'

/** Opens Payload on the database named in the process's environment. Before Next is: both then use this one. */
export async function openPayload(life: Lifetime): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  // Its pool keeps one connection for ever and would wait for it.
  life.has('payload', { stop: () => payload.destroy(), patience: 1_500 })
  return payload
}
