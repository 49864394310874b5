import { freePort } from './freePort'
import { startProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

/** The production server, started for a suite. */
export type Site = {
  pid: number
  origin: string
  /** Asks a path of it; redirects are not followed. */
  get(path: string, init?: RequestInit): Promise<Response>
  output(): string
  mediaDir: string
  stop(): Promise<void>
}

/** Starts the production server on a database and waits until it is ready. Without `demo` the database stays as it is, but for the first administrator. */
export async function startSite({ databaseUrl, readerUrl, demo = false, env = {} }: { databaseUrl: string; readerUrl: string; demo?: boolean; env?: Record<string, string> }): Promise<Site> {
  const folder = temporaryFolder()
  const port = await freePort()
  const mediaDir = `${folder.path}/media`
  const program = startProgram({
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    DATA_DIR: `${folder.path}/data`,
    MEDIA_DIR: mediaDir,
    DATABASE_URL: databaseUrl,
    READER_DATABASE_URL: readerUrl,
    APP_SECRET: 'a secret of the tests, long enough to be accepted',
    DEMO: demo ? 'on' : 'off',
    ...env,
  })
  await program.says(/Ready\./)
  return {
    pid: program.pid,
    origin: `http://localhost:${port}`,
    get: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init }),
    output: program.output,
    mediaDir,
    async stop() {
      program.signal('SIGTERM')
      await program.ended
      folder.remove()
    },
  }
}

/** The first administrator's credentials, as the terminal showed them: they work once (`comeIn.ts`). */
export function printedCredentials(site: Site): { email: string; password: string } {
  const [, email, password] = /First administrator, shown this once:\s+(\S+)\s+(\S+)/.exec(site.output()) ?? []
  if (!email || !password) throw new Error(`No administrator was shown:\n${site.output()}`)
  return { email, password }
}
