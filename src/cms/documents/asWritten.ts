import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * What an organisation (`o`) is called, and where it is written to: what is online; of one that was never published, made on the spot while others were
 * invited, what its form says now.
 */
export const asWritten = (what: 'name' | 'email'): SQL => sql`
  case when o._status = 'published' then o.${sql.identifier(what)}
       else coalesce((select v.${sql.identifier(`version_${what}`)} from _organisations_v v where v.parent_id = o.id and v.latest limit 1), o.${sql.identifier(what)}) end`
