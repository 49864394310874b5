import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Difference } from '@/letters/letter'
import { todayIn } from '@/time'
import { listed, type Locale } from '@/words'
import { differenceWords as words } from '@/words/forms'
import { query } from '@/cms/transactions/query'
import { differencesOf } from '../texts/differences'
import { textOf } from '../texts/text'
import { namesOf } from './about'
import type { Agreement } from './agreement'
import { differencesOfMove, type WhenAndWhere } from './whenAndWhere'

/** What changed after an organisation had agreed, until it has seen it. `number` names it; `on` is the day. */
export type OpenChange = { number: string; on: string; differences: Difference[] }

type Row = { number: string; at: string } & (
  | { kind: 'moved'; before: WhenAndWhere; after: WhenAndWhere }
  | { kind: 'organisers'; before: string[]; after: string[] }
  | { kind: 'text'; before: { text: string | null }; after: { text: string } }
)

/** Oldest first; none for whoever does not agree now. */
export async function openChangesFor(req: PayloadRequest, { organisation, subject, state }: Agreement, language: Locale): Promise<OpenChange[]> {
  if (state.status !== 'accepted') return []
  const rows = await query<Row>(
    req,
    sql`select c.number::text as number, c.at, c.kind, c.before, c.after from agreement_changes c join agreement_changes_told t on t.change_number = c.number
         where t.organisation_id = ${organisation} and t.seen_at is null and (c.event_id = ${subject.id} or c.communique_id = ${subject.id}) order by c.number`,
  )
  const changes: OpenChange[] = []
  for (const row of rows) changes.push({ number: row.number, on: todayIn('Europe/Paris', new Date(row.at)), differences: await inWords(req, row, subject.concept, language) })
  return changes
}

async function inWords(req: PayloadRequest, row: Row, concept: Agreement['subject']['concept'], language: Locale): Promise<Difference[]> {
  switch (row.kind) {
    case 'moved':
      return differencesOfMove(req, row.before, row.after, language)
    case 'organisers': {
      const label = concept === 'events' ? words.organisers : words.signatories
      return [{ label: label[language], before: listed(await namesOf(req, row.before), language), after: listed(await namesOf(req, row.after), language) }]
    }
    case 'text': {
      const before = row.before.text && (await textOf(req, row.before.text))
      return differencesOf(before ? before.content : {}, (await textOf(req, row.after.text))?.content ?? {}, language)
    }
  }
}
