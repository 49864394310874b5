import { APIError, type PayloadRequest } from 'payload'
import { localeNamed } from '@/words'
import { may } from '@/cms/access/idsWithRight'
import type { Concept } from '@/cms/revisions/concepts'
import { writersOf, type Writer } from './conflicts/saves'
import { companionsOf, type Companion } from './companions'
import type { Decided } from './decisions'
import { embargoOf, type Embargo } from './embargo'
import { type Change, changesOf } from './listing/changes'
import { type Contents, stampOf } from './listing/contents'
import { headlineOf } from './listing/headline'
import { type Known, namesDuring, namesFor } from './listing/names'
import { type Data, pairsOf } from './listing/pairs'
import { missingIn, type Missing } from './missing'
import { moveOf, type Move, onlyLeadMoves } from './move'
import { isPublic } from '@/cms/documents/isPublic'
import { rehearseList } from './rehearse'

/** A line of the list: without a name or an id when the member may not read it. */
type Line = { concept: Concept; id: string | null; name: string | null; missing: Missing[]; changes: Change[] }

/** What goes online: told from the publication itself, carried out and given up (ADR 0059). */
type Listed = {
  /** Of an event: when, where, what it is, whether to book. */
  headline: { label: string; words: string }[]
  /** Every fact that readers will read otherwise; of something new, every fact. */
  changes: Change[]
  /** Nothing of it has been published before. */
  isNew: boolean
  /** Who wrote what waits, latest first. */
  writers: Writer[]
  embargo: Embargo | null
  move: Move | null
  /** The name of this list, which the act asks for (`digest.ts`). */
  listed: string
}

/** What publishing would do; nothing is listed while something is missing, or while it would be refused for a reason that is said. */
export type Publication = Listed & { isPublic: boolean; missing: Missing[]; refusal: string | null; companions: Line[] }

const nothing: Listed = { headline: [], changes: [], isNew: true, writers: [], embargo: null, move: null, listed: '' }

/** `decided`: what the form says beside the draft, and sends along with the act. */
export async function publicationOf(req: PayloadRequest, concept: Concept, document: { id: string }, decided: Decided = {}): Promise<Publication> {
  const companions = await companionsOf(req, concept, document)
  const missing = await missingIn(req, req.payload.collections[concept].config.fields, { ...document, ...decided })
  const asked = { isPublic: await isPublic(req, concept, document.id), missing, refusal: null, companions: await linesOf(req, companions) }
  if ([asked, ...companions].some((one) => one.missing.length > 0)) return { ...nothing, ...asked }
  const refusal = await refusalOf(req, concept, document)
  if (refusal !== null) return { ...nothing, ...asked, refusal }
  try {
    return { ...asked, ...(await listOf(req, concept, document, decided, asked.companions)) }
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    return { ...nothing, ...asked, refusal: error.message }
  }
}

async function linesOf(req: PayloadRequest, companions: Companion[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const { concept, id, name, missing } of companions) {
    const readable = await req.payload.findByID({ collection: concept, id, draft: true, depth: 0, req, overrideAccess: false, disableErrors: true })
    lines.push(readable ? { concept, id, name, missing, changes: [] } : { concept, id: null, name: null, missing: missing.map(without), changes: [] })
  }
  return lines
}

const without = ({ code }: Missing): Missing => ({ path: '', label: '', words: '', code })

// The rehearsal is nobody's: what this member may not do is asked here.
async function refusalOf(req: PayloadRequest, concept: Concept, document: { id: string }): Promise<string | null> {
  if (concept !== 'events' || !(await moveOf(req, document)) || (await may(req, 'lead', 'events', document.id))) return null
  return (await onlyLeadMoves(req, document.id)).message
}

async function listOf(req: PayloadRequest, concept: Concept, document: { id: string }, decided: Decided, lines: Line[]): Promise<Listed & { companions: Line[] }> {
  const language = localeNamed(req.i18n.language)
  const move = concept === 'events' ? await moveOf(req, document) : null
  const { contents, known, headline } = await rehearseList(req, concept, document.id, decided, async (rehearsal, contents) => ({
    contents, known: await namesDuring(rehearsal, contents), headline: await headlineOf(rehearsal, contents, language),
  }))
  const tell = await telling(req, contents, known, lines)
  return {
    headline, move, embargo: embargoOf(contents), listed: stampOf(req, contents), writers: await writersOf(req, document.id),
    changes: tell(concept, contents.before, contents.after), isNew: Object.keys(contents.before).length === 0,
    companions: lines.map((line) => ({ ...line, changes: line.id === null ? [] : tell(line.concept, {}, contents.companions.find(({ id }) => id === line.id)?.after ?? {}) })),
  }
}

async function telling(req: PayloadRequest, contents: Contents, known: Known[], lines: Line[]) {
  const language = localeNamed(req.i18n.language)
  const shown = new Set(lines.map(({ id }) => id))
  const names = await namesFor(req, known, new Set(contents.companions.map(({ id }) => id).filter((id) => !shown.has(id))))
  return (concept: Concept, before: Data, after: Data): Change[] => changesOf(pairsOf(req.payload.collections[concept].config.fields, before, after, language), { language, names })
}
