/** What keeps the database or a disk from serving: it does not answer, has no room left, or takes no writes. */
export type Trouble = 'away' | 'full' | 'read-only'

/** What an error, or what caused it, says of the storage; null when it is about something else. */
export function troubleOf(error: unknown): Trouble | null {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as Failure).cause) {
    const trouble = said(at)
    if (trouble) return trouble
  }
  return null
}

type Failure = { code?: unknown; syscall?: unknown; message?: unknown; cause?: unknown }

function said({ code, syscall, message }: Failure): Trouble | null {
  if (typeof code === 'string') {
    if (noRoom.has(code)) return 'full'
    if (code === readOnly) return 'read-only'
    if (lost.has(code) || code.startsWith(noConnection) || (code === 'ENOENT' && syscall === 'connect')) return 'away'
  }
  return typeof message === 'string' && withoutCode.test(message) ? 'away' : null
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html, and what the system says of files.
const noRoom = new Set(['53100', 'ENOSPC', 'EDQUOT'])
const readOnly = '25006'
const noConnection = '08'
const lost = new Set([
  ...['57P01', '57P02', '57P03', '53300'], // told to end, ended by a crash, starting or stopping, no connection left
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
])

// What pg and its pool say themselves of a connection that ended, or never came.
const withoutCode = /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (was closed|has encountered a connection error) and is not queryable)/
