import { readFileSync } from 'node:fs'

export type ServerProcess = {
  /** Milliseconds of processor time spent so far. */
  processorTime(): number
  /** Megabytes held in memory now. */
  memory(): number
}

// Linux counts processor time in hundredths of a second for programs (man 5 proc).
const TICK = 10

/** What Linux says of a process; elsewhere the bench cannot run. */
export const processOf = (pid: number): ServerProcess => ({
  processorTime() {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK
  },
  memory() {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1024)
  },
})
