import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'

/**
 * Writes down that an address is its account's: whoever has the account has had a letter there, or an administrator vouches for it. Only such an address
 * finds what waits for it.
 */
export async function noteProved(req: PayloadRequest, user: string, address: string): Promise<void> {
  await query(
    req,
    sql`insert into proved_addresses (user_id, address) values (${user}, ${address})
        on conflict (user_id) do update set address = excluded.address, at = clock_timestamp()`,
  )
}

/** The address of an account, when it is proved. */
export async function provedAddressOf(req: PayloadRequest, user: string): Promise<string | null> {
  const [proved] = await query<{ address: string }>(req, sql`select p.address from proved_addresses p join users u on u.id = p.user_id and u.email = p.address where u.id = ${user}`)
  return proved?.address ?? null
}
