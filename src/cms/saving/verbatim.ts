import type { PayloadRequest } from 'payload'
import { agreementProblems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { plain } from '@/cms/fields/plain'
import { refused } from '@/cms/errors/refused'

type Data = Record<string, unknown>

// What a save says of itself, and what acts decide: not the words of anybody.
const beside = new Set(['_status', 'updatedAt', 'createdAt', 'deletedAt', 'id', 'slug', 'collaborations', 'textChange'])

/** Whoever may publish a text and not edit it publishes it word for word (code HANDED_IN). */
export function refuseUnlessVerbatim(req: PayloadRequest, data: Data, document: Data): void {
  const changed = Object.keys(data).filter((name) => !beside.has(name) && plain(data[name]) !== plain(document[name]))
  if (changed.length > 0) throw refused(translate(req, agreementProblems.HANDED_IN), 'HANDED_IN')
}
