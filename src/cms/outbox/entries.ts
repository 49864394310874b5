import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Letter } from '@/letters/letter'
import type { deliveryProblems } from '@/words/forms'
import { query } from '@/cms/transactions/query'

/** A letter as administrators see it: never what it says, since its links open accounts. `at` is when it was written, or sent; `isKept`: it could still be sent. */
export type Entry = { id: string; kind: Letter['kind']; address: string; at: Date; tries: number; problem: keyof typeof deliveryProblems | null; isKept: boolean }

/** So many of each are shown. */
const most = 200

export type Outbox = { waiting: Entry[]; refused: Entry[]; sent: Entry[]; hidden: number }

/** What waits, longest first; what was refused; what was sent in the last seven days, newest first. Whose right it is must be decided before. */
export async function outboxFor(req: PayloadRequest): Promise<Outbox> {
  const [counted] = await query<{ waiting: number }>(req, sql`select count(*)::int as waiting from outbox where sent_at is null and refused_at is null`)
  const waiting = await entries(req, sql`sent_at is null and refused_at is null order by written_at`, sql`written_at`)
  return {
    waiting,
    refused: await entries(req, sql`refused_at is not null order by refused_at desc`, sql`refused_at`),
    sent: await entries(req, sql`sent_at > now() - interval '7 days' order by sent_at desc`, sql`sent_at`),
    hidden: (counted?.waiting ?? 0) - waiting.length,
  }
}

async function entries(req: PayloadRequest, which: ReturnType<typeof sql>, at: ReturnType<typeof sql>): Promise<Entry[]> {
  const rows = await query<Omit<Entry, 'at'> & { at: string }>(req, sql`select id, kind, address, ${at} as at, tries, last_error as problem, letter is not null as "isKept" from outbox where ${which} limit ${most}`)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}
