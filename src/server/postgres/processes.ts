import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'

/**
 * The programs of PostgreSQL at work on these files: the server and its sessions, also those that a dead server left behind. A number alone says
 * nothing: another program may have got it since, and a copied folder names the server of the original. On Linux they are known by the folder
 * they stand in, elsewhere the server alone by its command line.
 */
export function processesOn(data: string): number[] {
  return process.platform === 'linux' ? onLinux(data) : byCommand(data)
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function onLinux(data: string): number[] {
  const folder = statSync(data, { throwIfNoEntry: false })
  if (!folder) return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && of(pid, 'comm').trim() === 'postgres' && standsIn(pid, folder, data))
}

function standsIn(pid: number, { dev, ino }: { dev: number; ino: number }, data: string): boolean {
  try {
    const place = statSync(`/proc/${pid}/cwd`)
    return place.dev === dev && place.ino === ino
  } catch {
    return of(pid, 'cmdline').split('\0').includes(data) // root in a container may not see where another account's programs stand
  }
}

function of(pid: number, file: 'comm' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return '' // it ended while we looked
  }
}

function byCommand(data: string): number[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,args=']).toString().split('\n')
  return lines.filter((line) => line.includes(`postgres -D ${data} `)).map((line) => Number.parseInt(line, 10))
}
