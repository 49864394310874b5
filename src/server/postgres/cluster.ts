import { execFile } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../refusal'
import type { Way } from './way'

/** What PostgreSQL's programs may know of us: nothing but the path and a language that exists everywhere. */
export const surroundings = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv

/** Makes the database's files when there are none. Interrupted, it leaves nothing that the next start could take for a database. */
export async function ensureCluster(data: string, initdb: string, way: Way): Promise<void> {
  if (existsSync(path.join(data, 'PG_VERSION'))) return
  const unfinished = `${data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  try {
    const [command, args] = way.line(initdb, ['-D', unfinished, ...choices])
    await promisify(execFile)(command, args, { ...way.as, cwd: '/', env: surroundings })
    renameSync(unfinished, data)
  } catch (cause) {
    throw new Refusal({ fr: 'La base de données n’a pas pu être créée.', en: 'The database could not be made.' }, cause)
  }
}

// Trust: the only way in is a socket in a folder that only its account may enter.
const choices = ['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--no-instructions']
