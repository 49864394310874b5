import type { PayloadRequest } from 'payload'
import { agreementProblems } from '@/words/forms'
import { inLanguageOf } from '../fields/problem'
import { refused } from '../fields/wrongField'

type Data = Record<string, unknown>

// What a save says of itself, and what acts decide: not the words of anybody.
const beside = new Set(['_status', 'updatedAt', 'createdAt', 'deletedAt', 'id', 'slug', 'collaborations', 'textChange'])

/** Whoever may publish a text and not edit it publishes it word for word (code HANDED_IN). */
export function refuseOtherWords(req: PayloadRequest, data: Data, document: Data): void {
  const changed = Object.keys(data).filter((name) => !beside.has(name) && plain(data[name]) !== plain(document[name]))
  if (changed.length > 0) throw refused(inLanguageOf(req, agreementProblems.HANDED_IN), 'HANDED_IN')
}

/** The same text for the same content: what is empty is left out, however it is empty. */
const plain = (value: unknown): string => JSON.stringify(bare(value)) ?? ''

function bare(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map(bare) : undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as Data).map(([name, inner]) => [name, bare(inner)] as const)
  const said = entries.filter(([, inner]) => inner !== undefined).sort(([one], [other]) => (one < other ? -1 : 1))
  return said.length > 0 ? Object.fromEntries(said) : undefined
}
