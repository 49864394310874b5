import type { Environment } from '@/env'
import type { Lifetime } from './lifetime'

/** In development, without a mail server, letters are caught by one of our own, which shows them in the terminal: they go nowhere else. */
export async function openMail(life: Lifetime, environment: Environment): Promise<Environment> {
  if (process.env.NODE_ENV !== 'development' || environment.smtpUrl) return environment
  const { openDevMailServer: openCatcher } = await import('./devMailServer')
  const catcher = await openCatcher()
  life.has('mail', { stop: catcher.stop, patience: 1_000 })
  return { ...environment, smtpUrl: catcher.url }
}
