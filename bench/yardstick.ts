import { spawn } from 'node:child_process'
import type { Target } from './load'

/** Starts GraphQL Yoga as it comes, with our schema, in a process of its own, and gives the cheapest question there is as a target. */
export async function startYardstick(): Promise<{ target: Target; stop(): void }> {
  const yoga = spawn(process.execPath, ['--import', 'tsx', 'bench/stockYoga.ts'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    yoga.stdout.once('data', (chunk) => resolve(String(chunk).trim()))
    yoga.once('close', () => reject(new Error('The yardstick ended before it was ready')))
  })
  return {
    target: { name: 'stock Yoga, { __typename }', url: `http://127.0.0.1:${port}/graphql`, pid: yoga.pid ?? 0, bodies: [{ query: '{ __typename }' }], statements: 0 },
    stop: () => void yoga.kill(),
  }
}
