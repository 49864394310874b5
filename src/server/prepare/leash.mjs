// Loaded into a program of Node's that we start: when we are gone, killed even, it ends with all that it started. Left alone it would go on,
// and stand in the way of the next start. What it starts itself may load this too, and is not meant.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.DECONCERT_LEASH === String(process.ppid)) {
  process.stdin.on('end', () => process.kill(-process.pid, 'SIGKILL')).on('error', () => undefined)
  process.stdin.resume()
  process.stdin.unref()
}
