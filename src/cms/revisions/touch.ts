import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { adapterOf, type Session, type Touched } from '@/cms/transactions/adapter'
import { query } from '@/cms/transactions/query'
import { alsoMoved } from './alsoMoved'
import type { Concept, Source } from './concepts'
import { number } from './numberRevisions'

/**
 * Says that what the world sees of this document, or through it, may have changed. Just before COMMIT, the views decide what did: one row of
 * `revisions` for each public thing that appeared, may read differently, or left.
 */
export const touch = (req: PayloadRequest, concept: Source, id: string): Promise<void> => note(req, { concept, id, alone: false })

/** The same of a picture that is about to be deleted: its links, by which what shows it would be found before COMMIT, go with it. */
export async function touchShowing(req: PayloadRequest, picture: string): Promise<void> {
  const showing = await query<{ concept: Concept; id: string }>(req, sql`with touched as (select 'media' as concept, ${picture}::uuid as id, false as alone) select distinct concept, id from (${alsoMoved}) x`)
  for (const { concept, id } of showing) await note(req, { concept, id, alone: true })
}

async function note(req: PayloadRequest, one: Touched): Promise<void> {
  const session = await sessionOf(req)
  if (!session.touched) {
    const touched: Touched[] = (session.touched = [])
    session.last = [...(session.last ?? []), () => number(session, touched)]
  }
  session.touched.push(one)
}

async function sessionOf(req: PayloadRequest): Promise<Session> {
  const session = adapterOf(req.payload).sessions[(await req.transactionID) ?? '']
  if (!session) throw new Error('What the world sees changes in a transaction only')
  return session
}
