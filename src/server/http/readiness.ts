import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Trouble } from '@/storage/troubleOf'
import { answerText } from './text'

/** How the platform is: stable codes, for monitors. */
const codes = { away: 'DATABASE_AWAY', full: 'NO_ROOM', 'read-only': 'READ_ONLY', unknown: 'CANNOT_WRITE', starting: 'STARTING' } as const satisfies Record<Trouble | 'unknown' | 'starting', string>

/** Says whether the platform does all it is for: 200 when members can read and write; else 503 with what is missing. Readers may be served all the same. */
export function answerReadiness(req: IncomingMessage, res: ServerResponse, trouble: keyof typeof codes | null): void {
  const code = trouble ? codes[trouble] : 'READY'
  answerText(req, res, trouble ? 503 : 200, `${JSON.stringify({ code })}\n`, { 'Content-Type': 'application/json', ...(trouble ? { 'Retry-After': '5' } : {}) })
}
