import autocannon from 'autocannon'
import type { Site } from '../tests/support/site'

/** Pages a second that readers open. */
export const reading = 40

/** The 99th percentile of what readers of the agenda wait for, in milliseconds. */
export async function readers(site: Site, seconds: number): Promise<number> {
  const { latency, non2xx, errors } = await autocannon({ url: `${site.origin}/evenements`, connections: 4, overallRate: reading, duration: seconds })
  if (non2xx > 0 || errors > 0) throw new Error(`Readers got ${non2xx} answers other than 200 and ${errors} errors`)
  return latency.p99
}

export const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
