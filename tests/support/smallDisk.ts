import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'

/** A disk of so many megabytes at `folder`, which exists for one program and what it starts, and is gone with them. */
export type SmallDisk = {
  /** The command through which the program is started. */
  through: readonly string[]
  /** Leaves no room on the disk that this process sees. */
  fill(pid: number): void
  makeRoom(pid: number): void
}

export function smallDisk(folder: string, megabytes: number): SmallDisk {
  const filler = (pid: number) => `/proc/${pid}/root${folder}/filler`
  return {
    through: ['unshare', '--mount', 'sh', '-c', `mkdir -p "$0" && mount -t tmpfs -o size=${megabytes}m,mode=755 tmpfs "$0" && exec "$@"`, folder],
    fill(pid) {
      const file = openSync(filler(pid), 'a')
      try {
        // To the last page.
        for (const size of [1 << 20, 1 << 12]) while (hasTaken(file, Buffer.alloc(size))) continue
      } finally {
        closeSync(file)
      }
    },
    makeRoom: (pid) => rmSync(filler(pid)),
  }
}

function hasTaken(file: number, block: Buffer): boolean {
  try {
    return writeSync(file, block) === block.length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}

/** Why no small disk can be had here; null when one can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can make a small disk'
  const { status, stderr, error } = spawnSync('unshare', ['--mount', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt'], { encoding: 'utf8' })
  return status === 0 ? null : `this machine lets nobody make a small disk: ${error?.message ?? stderr}`
}
