import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'
import { refusal } from '@/cms/agreements/acts/applyTransition'

const mostADay = 5

/** Whoever holds a page writes to others through it: five times a day is enough (code TOO_OFTEN). */
export async function dailyLimit(req: PayloadRequest, table: 'corrections_asked' | 'handed_in', agreement: string): Promise<void> {
  const [counted] = await query<{ n: number }>(
    req,
    sql`select count(*)::int as n from ${sql.identifier(table)} where collaboration_id = ${agreement} and at > clock_timestamp() - interval '1 day'`,
  )
  if ((counted?.n ?? 0) >= mostADay) throw refusal(req, 'TOO_OFTEN')
}
