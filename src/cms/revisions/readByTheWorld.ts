import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { concepts, type Concept } from './concepts'

/**
 * Whether the world reads the document of a row that has a `concept` and an `id`. The public rule stands in the views, once; here we only ask them. Settings are always read.
 * `among`: what it can be, when that is known, since PostgreSQL plans every view that is named.
 */
export const readByTheWorld = (row: 'm' | 'c', among: readonly Concept[] = concepts): SQL => sql`case ${sql.raw(row)}.concept ${sql.join(
  among.map((concept) => sql`when ${sql.raw(`'${concept}'`)} then exists (select from ${sql.raw(`published.${concept}`)} v where v.id = ${sql.raw(row)}.id)`),
  sql` `,
)} when 'site' then true else false end`
