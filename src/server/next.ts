import { existsSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Environment } from '@/env'
import type { Lifetime } from './lifetime'
import { Refusal } from './refusal'

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Starts Next, which draws the pages and the admin, on our own HTTP server. In production it needs its build in `.next`. */
export async function openNext(life: Lifetime, { host, port }: Environment, httpServer: Server): Promise<NextHandler> {
  const dev = process.env.NODE_ENV !== 'production'
  if (!dev && !existsSync('.next/BUILD_ID')) {
    throw new Refusal({ fr: 'Le site n’est pas construit : lancez npm run up, ou npm run build.', en: 'The site is not built: run npm run up, or npm run build.' })
  }
  const { default: next } = await import('next')
  const app = next({ dev, dir: process.cwd(), hostname: host, port, httpServer })
  await app.prepare()
  life.has('next', { stop: () => app.close(), patience: 5_000 })
  return app.getRequestHandler()
}
