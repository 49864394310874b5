import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Term } from '@/words'
import { query } from '@/cms/transactions/query'
import { type Owner, problemWith } from './passwordRules'

/** What is wrong with a password here: the site's name is no secret either. */
export async function problemFor(req: PayloadRequest, password: string, { name, email }: Owner): Promise<Term | null> {
  const [site] = await query<{ name: string }>(req, sql`select name from site_settings limit 1`)
  return problemWith(password, { name: [name, site?.name].filter(Boolean).join(' '), email })
}
