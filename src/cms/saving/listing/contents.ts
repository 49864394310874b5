import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import type { Companion } from '../companions'
import type { Save } from '@/cms/documents/decision'
import { partOfAct } from '@/cms/documents/partOfAct'
import { plain } from '@/cms/fields/plain'
import { type Data, type Pair, pairsOf } from './pairs'

/** What a publication puts online: a document as it was there and as it will be, and what appears along with it. In all languages, without depth. */
export type Contents = { concept: Concept; id: string; before: Data; after: Data; companions: { concept: Concept; id: string; after: Data }[] }

/** Whether this publication is compared with a list that a member read, or carried out for making one. */
export const isListed = ({ context, query }: PayloadRequest): boolean => context.contents !== undefined || typeof query?.listed === 'string'

/** What a rehearsal finds out: nothing until the document is written. */
export type Rehearsal = { contents: Contents | null }

/** Before a document that is public is written: what readers read of it until now, when that is to be compared. */
export async function onlineUntilNow(concept: Concept, { req, document, given }: Save): Promise<Data> {
  return given._status === 'published' && isListed(req) ? read(req, concept, document.id, false) : {}
}

/** Once a document is written, and before its companions are. */
export async function contentsOf(req: PayloadRequest, concept: Concept, id: string, companions: Companion[]): Promise<Contents> {
  const after = await read(req, concept, id, false)
  const appearing: Contents['companions'] = []
  for (const { concept, id } of companions) appearing.push({ concept, id, after: await read(req, concept, id, true) })
  return { concept, id, before: req.context.before?.get(id)?.online ?? {}, after, companions: appearing }
}

/** A short name of all that a publication changes for readers, with the reason that they are told of a move: it is another one when anything of that is. */
export function stampOf({ payload }: PayloadRequest, { concept, id, before, after, companions }: Contents): string {
  const pairs = (of: Concept, was: Data, is: Data) => pairsOf(payload.collections[of].config.fields, was, is, 'fr').flatMap(moved)
  const lines = companions.map((one) => JSON.stringify([one.concept, one.id, pairs(one.concept, {}, one.after)])).sort()
  return createHash('sha256').update([JSON.stringify([concept, id, pairs(concept, before, after), after.reason ?? null]), ...lines].join('\n')).digest('base64url').slice(0, 22)
}

function moved({ path, before, after }: Pair): [path: string, before: string, after: string][] {
  const [was, is] = [plain(nameless(before)), plain(nameless(after))]
  return was === is ? [] : [[path, was, is]]
}

// Rows written anew have other names, and say the same.
function nameless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameless)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'id').map(([name, inner]) => [name, nameless(inner)]))
}

async function read(req: PayloadRequest, collection: Concept, id: string, draft: boolean): Promise<Data> {
  // What goes online is read for the list, which shows a member only what they may read (`publication.ts`).
  const document = await req.payload.findByID({ collection, id, draft, depth: 0, locale: 'all', req: partOfAct(req), overrideAccess: true })
  return { ...document }
}
