import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Difference } from '@/letters/letter'
import type { Locale } from '@/words'
import { differenceWords as words } from '@/words/forms'
import { query } from '../../transactions/query'
import { namesOf } from '../consent/about'
import type { Agreement } from '../consent/agreement'
import { differencesOfMove, type Gathering } from '../consent/gathering'
import { differencesOf } from '../texts/differences'
import { textOf } from '../texts/text'

/** A change that an organisation was told, and has not said that it has seen. */
export type Unseen = { number: string; at: string; differences: Difference[] }

type Row = { number: string; at: string } & (
  | { kind: 'moved'; before: Gathering; after: Gathering }
  | { kind: 'organisers'; before: string[]; after: string[] }
  | { kind: 'text'; before: { text: string | null }; after: { text: string } }
)

/** What changed since an organisation agreed, oldest first. */
export async function unseenBy(req: PayloadRequest, { organisation, subject, state }: Agreement, language: Locale): Promise<Unseen[]> {
  if (state.status !== 'accepted') return []
  const rows = await query<Row>(
    req,
    sql`select c.number::text as number, c.at, c.kind, c.before, c.after from changes c join changes_told t on t.change_number = c.number
         where t.organisation_id = ${organisation} and t.seen_at is null and (c.event_id = ${subject.id} or c.communique_id = ${subject.id}) order by c.number`,
  )
  const unseen: Unseen[] = []
  for (const row of rows) unseen.push({ number: row.number, at: row.at, differences: await inWords(req, row, subject.concept, language) })
  return unseen
}

async function inWords(req: PayloadRequest, change: Row, concept: 'events' | 'communiques', language: Locale): Promise<Difference[]> {
  switch (change.kind) {
    case 'moved':
      return differencesOfMove(req, change.before, change.after, language)
    case 'organisers': {
      const label = (concept === 'events' ? words.organisers : words.signatories)[language]
      return [{ label, before: (await namesOf(req, change.before)).join(', '), after: (await namesOf(req, change.after)).join(', ') }]
    }
    case 'text': {
      const before = change.before.text ? await textOf(req, change.before.text) : null
      return differencesOf(before?.content ?? {}, (await textOf(req, change.after.text))?.content ?? {}, language)
    }
  }
}
