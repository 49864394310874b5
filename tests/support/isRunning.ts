import { readFileSync } from 'node:fs'

/** Whether a process lives. A zombie, which nobody has waited for, has a number and an empty command line. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
  } catch {
    return false
  }
}
