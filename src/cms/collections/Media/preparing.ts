import { type FairQueue, fairQueue } from '@/limits/fairQueue'

/**
 * Files are prepared one at a time, whatever their number: readers come first. Who waits holds a file in memory, so few may. Counted by the process: the module
 * may be loaded twice in it (our server, Next).
 */
type Preparing = { turn: FairQueue; uploads: number }

const held = globalThis as typeof globalThis & { [key: symbol]: Preparing | undefined }
const key = Symbol.for('deconcert.files.preparing')

export const preparing: Preparing = (held[key] ??= { turn: fairQueue({ lines: 1, waiting: 16 }), uploads: 0 })

/** Uploads at once, from their first byte to their answer. */
export const UPLOADS = 8

/** Seconds after which it makes sense to try again. */
export const busy = 60
