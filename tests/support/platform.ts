import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from './freePort'
import { isRunning } from './isRunning'
import { type Program, startProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

/** Starts the platform as an operator would, on data folders of one suite. */
export type Platforms = {
  folder: string
  start(dataFolder: string, env?: Record<string, string>, through?: readonly string[]): Promise<Platform>
  /** The process of the database in a data folder while it runs. */
  database(dataFolder: string): number | null
  /** Stops what still runs. */
  clear(): Promise<void>
  remove(): void
}

export type Platform = Program & { port: number; stop(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }> }

export function platforms(): Platforms {
  const folder = temporaryFolder()
  const running = new Set<Program>()
  return {
    folder: folder.path,
    async start(dataFolder, env = {}, through = []) {
      const port = Number(env.PORT ?? (await freePort()))
      const paths = { DATA_DIR: path.join(folder.path, dataFolder), MEDIA_DIR: path.join(folder.path, 'media') }
      const program = startProgram({ PORT: String(port), DEMO: 'off', ...paths, ...env }, through)
      running.add(program)
      void program.ended.then(() => running.delete(program))
      return {
        ...program,
        port,
        stop(signal = 'SIGTERM') {
          program.signal(signal)
          return program.ended
        },
      }
    },
    database(dataFolder) {
      const note = path.join(folder.path, dataFolder, 'postgres/data/postmaster.pid')
      const pid = existsSync(note) ? Number(readFileSync(note, 'utf8').split('\n')[0]) : null
      return pid && isRunning(pid) ? pid : null
    },
    async clear() {
      for (const program of running) {
        program.signal('SIGTERM')
        await program.ended
      }
    },
    remove: folder.remove,
  }
}

/** Waits for the end of a start that is refused, and gives its exit code and what it complained of: one line in French, one in English. */
export async function refusalOf(platform: Platform): Promise<{ code: number | null; complaint: string[] }> {
  const { code } = await platform.ended
  const lines = platform.output().split('\n')
  const first = lines.findIndex((line) => line.startsWith('✗'))
  return { code, complaint: lines.slice(first).filter(Boolean) }
}
