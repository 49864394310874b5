import { writeFileSync } from 'node:fs'
import os from 'node:os'

/** This process lets everybody else go first, and is the one that Linux ends when memory runs out. */
export function giveWay(): void {
  os.setPriority(os.constants.priority.PRIORITY_LOW)
  if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000')
}
