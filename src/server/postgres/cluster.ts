import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../refusal'
import { noRoom, saysFull } from './notStarted'
import { stopPostmaster } from './postmaster'
import { surroundings, type RunAs } from './runAs'

/** Makes the database's files when there are none. Interrupted, it leaves nothing that the next start could take for a database. */
export async function ensureCluster(data: string, initdb: string, way: RunAs): Promise<void> {
  if (existsSync(path.join(data, 'PG_VERSION'))) return
  await clearUnfinished(data)
  // A name of its own: an earlier start that was killed may have left its initdb running.
  const unfinished = `${data}.unfinished-${randomUUID().slice(0, 8)}`
  try {
    const [command, args] = way.line(initdb, ['-D', unfinished, ...choices])
    await promisify(execFile)(command, args, { ...way.as, cwd: '/', env: surroundings })
    renameSync(unfinished, data)
  } catch (cause) {
    throw new Refusal(saysFull(String(cause)) ? noRoom(data) : { fr: 'La base de données n’a pas pu être créée.', en: 'The database could not be made.' }, cause)
  }
}

async function clearUnfinished(data: string): Promise<void> {
  const folder = path.dirname(data)
  for (const name of readdirSync(folder).filter((one) => one.startsWith(`${path.basename(data)}.unfinished`))) {
    await stopPostmaster(path.join(folder, name)) // and its initdb, told so, ends
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 10 })
  }
}

// Trust: the only way in is a socket in a folder that only its account may enter.
const choices = ['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--no-instructions']
