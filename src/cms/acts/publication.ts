import type { PayloadRequest } from 'payload'
import type { Concept } from '../revisions/concepts'
import { companionsOf, type Companion } from './companions'
import { listName } from './listed'
import { missingIn, type Missing } from './missing'
import { isPublic } from './public'

/** A line of the list: without a name or an id when the member may not read it. */
type Line = { concept: Concept; id: string | null; name: string | null; missing: Missing[] }

/** What publishing would do: what goes live with the document, what still lacks, and the name of this list, which the act asks for (`listed.ts`). */
export type Publication = { isPublic: boolean; missing: Missing[]; companions: Line[]; listed: string }

export async function publicationOf(req: PayloadRequest, concept: Concept, document: { id: string }): Promise<Publication> {
  const companions = await companionsOf(req, concept, document)
  const lines: Line[] = []
  for (const companion of companions) lines.push(await lineOf(req, companion))
  return {
    isPublic: await isPublic(req, concept, document.id),
    missing: await missingIn(req, req.payload.collections[concept].config.fields, document),
    companions: lines,
    listed: listName(companions),
  }
}

async function lineOf(req: PayloadRequest, { concept, id, name, missing }: Companion): Promise<Line> {
  const readable = await req.payload.findByID({ collection: concept, id, draft: true, depth: 0, req, overrideAccess: false, disableErrors: true })
  return readable ? { concept, id, name, missing } : { concept, id: null, name: null, missing: missing.map(without) }
}

const without = ({ code }: Missing): Missing => ({ path: '', label: '', words: '', code })
