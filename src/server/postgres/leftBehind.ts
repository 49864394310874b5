import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { notedIn, type Place, stopPostmaster } from './postmaster'
import { isAlive } from './processes'

/**
 * Clears what an earlier life left on these files: a server or its sessions, which must not run twice; and notes that would keep PostgreSQL from starting,
 * since they are empty, or name a number that another program has now. A note about a dead server is PostgreSQL's to judge: it looks for
 * surviving sessions first.
 */
export async function clearLeftBehind({ data, socket }: Place): Promise<void> {
  await stopPostmaster(data)
  for (const note of [path.join(data, 'postmaster.pid'), path.join(socket, '.s.PGSQL.5432.lock')]) if (misleads(note)) rmSync(note)
}

function misleads(note: string): boolean {
  if (!existsSync(note)) return false
  const pid = notedIn(note)
  return pid === null || isAlive(pid)
}
