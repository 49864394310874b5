import type { PayloadRequest } from 'payload'
import { agreementProblems } from '@/words/forms'
import { inLanguageOf } from '../fields/problem'
import { plain } from '../fields/plain'
import { refused } from '../fields/wrongField'

type Data = Record<string, unknown>

// What a save says of itself, and what acts decide: not the words of anybody.
const beside = new Set(['_status', 'updatedAt', 'createdAt', 'deletedAt', 'id', 'slug', 'collaborations', 'textChange'])

/** Whoever may publish a text and not edit it publishes it word for word (code HANDED_IN). */
export function refuseOtherWords(req: PayloadRequest, data: Data, document: Data): void {
  const changed = Object.keys(data).filter((name) => !beside.has(name) && plain(data[name]) !== plain(document[name]))
  if (changed.length > 0) throw refused(inLanguageOf(req, agreementProblems.HANDED_IN), 'HANDED_IN')
}
