import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { NotKept } from '@/files/notKept'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { inTurn } from './prepare'
import { preparing } from './preparing'

/**
 * Makes one file anew that was stored before all were (`files_to_clean`); its address changes. False when there is none, or others are waiting. Cut short, it
 * begins again after ten minutes; what cannot be cleaned stays as it is, with the reason, and is asked for no more.
 */
export async function cleanNext(payload: Payload): Promise<boolean> {
  if (preparing.turn.isFull(0)) return false
  const req = await createLocalReq({}, payload)
  const [next] = await query<{ id: string; filename: string }>(
    req,
    sql`update files_to_clean f set begun_at = now() from media m
         where m.id = f.media_id and f.media_id = (
           select media_id from files_to_clean where problem is null and (begun_at is null or begun_at < now() - interval '10 minutes') order by media_id limit 1 for update skip locked)
         returning m.id, m.filename`,
  )
  if (!next) return false
  const data = await readFile(path.join(payload.collections.media.config.upload.staticDir ?? '', next.filename)).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : Promise.reject(error)))
  const kept = data && (await inTurn(payload, data).catch((error: unknown) => (error instanceof NotKept ? error : Promise.reject(error as Error))))
  if (!kept || kept instanceof NotKept) {
    const problem = kept?.problem ?? 'gone'
    await query(req, sql`update files_to_clean set problem = ${problem} where media_id = ${next.id}`)
    payload.logger.warn(`The file ${next.filename} could not be cleaned (${problem}): it stays as it is`)
    return true
  }
  req.context.kept = kept
  await inTransaction(req, async () => {
    await payload.update({ collection: 'media', id: next.id, data: {}, depth: 0, req, overrideAccess: true }) // the platform's own work, nobody is behind it
    await query(req, sql`delete from files_to_clean where media_id = ${next.id}`)
  })
  return true
}
