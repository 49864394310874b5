import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { locales } from '@/words'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'
import { rowsOf } from '@/cms/documents/rowsOf'
import { relations } from '@/cms/documents/relations'
import { isPublic } from '@/cms/documents/isPublic'
import { publicAddress } from '@/cms/documents/publicAddress'
import { currentSlug, hasAddress } from '@/cms/documents/slugs'

type Line = { concept: Concept; id: string; name: string }

/** What the world loses when a document is un-published or binned: its pages, what goes with it, and what goes on without naming it. */
export type Withdrawal = { isPublic: boolean; addresses: string[]; goes: Line[]; stays: Line[] }

export async function withdrawalOf(req: PayloadRequest, concept: Concept, document: { id: string; key?: unknown }): Promise<Withdrawal> {
  if (!(await isPublic(req, concept, document.id))) return { isPublic: false, addresses: [], goes: [], stays: [] }
  return {
    isPublic: true,
    addresses: await addressesOf(req, concept, document),
    goes: await listed(req, naming(concept, document.id, 'goes')),
    stays: await listed(req, [...naming(concept, document.id, 'stays'), ...named(concept, document.id)]),
  }
}

async function addressesOf(req: PayloadRequest, concept: Concept, { id, key }: { id: string; key?: unknown }): Promise<string[]> {
  const slug = hasAddress(concept) ? await currentSlug(req, concept, id) : null
  return locales.flatMap((locale) => publicAddress(concept, locale, { slug, key }) ?? [])
}

const listed = async (req: PayloadRequest, lines: SQL[]): Promise<Line[]> =>
  lines.length > 0 ? query<Line>(req, sql`select concept, id, name from (${sql.join(lines, sql` union all `)}) line order by at desc nulls last, name limit 100`) : []

/** By which moment the public documents of a concept are listed. */
const moments = { events: 'startsAt', sessions: 'startsAt', communiques: 'publishedAt' } as const
type Listed = keyof typeof moments

const linesOf = (concept: Listed, condition: SQL): SQL =>
  sql`select ${sql.raw(`'${concept}'`)} as concept, x.id, x.title as name, x.${sql.identifier(moments[concept])}::text as at from published.${sql.identifier(concept)} x where x.locale = 'fr' and ${condition}`

const isListed = (concept: string): concept is Listed => concept in moments

// What names it, and leaves with it or stays without it.
function naming(concept: Concept, id: string, leaves: 'goes' | 'stays'): SQL[] {
  return relations.flatMap((one) => (one.to === concept && one.leaves === leaves && isListed(one.from) ? [linesOf(one.from, sql`x.id in (select n.id from (${rowsOf(one)}) n where n.named = ${id})`)] : []))
}

// What it names, and what stays without it.
function named(concept: Concept, id: string): SQL[] {
  const remaining = relations.flatMap((one) => (one.from === concept && one.remains && isListed(one.to) ? [linesOf(one.to, sql`x.id in (select n.named from (${rowsOf(one)}) n where n.id = ${id})`)] : []))
  // An organiser has agreed, and is named by nobody's form.
  return concept === 'organisations' ? [linesOf('events', organisedWith(id))] : remaining
}

const organisedWith = (id: string): SQL => sql`exists (select from collaborations a where a.event_id = x.id and a.organisation_id = ${id} and a.status = 'accepted')
  and not exists (select from event_records r where r.event_id = x.id and r.lead_id = ${id})`
