import type { AfterErrorHook } from 'payload'
import { type Trouble, troubleOf } from '@/storage/troubleOf'
import { storageWords } from '@/words/forms'
import { translate } from './translate'

/** The status and the stable code of an answer that storage keeps from being given, and after how many seconds to ask again. */
export const troubles = {
  away: { status: 503, code: 'UNAVAILABLE', after: 2 },
  full: { status: 507, code: 'NO_ROOM', after: 60 },
  'read-only': { status: 503, code: 'READ_ONLY', after: 60 },
} as const satisfies Record<Trouble, object>

/** A database that does not answer, a full disk: no mistake of whoever asked, nor one of ours to hide. */
export const sayTrouble: AfterErrorHook = ({ error, req }) => {
  const trouble = troubleOf(error)
  if (!trouble) return
  const { status, code, after } = troubles[trouble]
  req.responseHeaders = new Headers({ 'Retry-After': String(after), 'Cache-Control': 'no-store' })
  return { status, response: { errors: [{ name: 'Unavailable', message: translate(req, storageWords[trouble]), data: { code } }] } }
}
