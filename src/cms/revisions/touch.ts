import type { PayloadRequest } from 'payload'
import { adapterOf, type Session } from '@/cms/transactions/adapter'
import type { Concept } from './concepts'
import { number } from './numberRevisions'

/**
 * Says that what the world sees of this document may have changed. Just before COMMIT, the views decide what did: one row of
 * `revisions` for each public thing that appeared, may read differently, or left.
 */
export async function touch(req: PayloadRequest, concept: Concept, id: string): Promise<void> {
  const session = await sessionOf(req)
  if (!session.touched) {
    const touched = (session.touched = new Map<string, Set<string>>())
    session.last = [...(session.last ?? []), () => number(session, touched)]
  }
  const ids = session.touched.get(concept) ?? new Set<string>()
  session.touched.set(concept, ids.add(id))
}

async function sessionOf(req: PayloadRequest): Promise<Session> {
  const session = adapterOf(req.payload).sessions[(await req.transactionID) ?? '']
  if (!session) throw new Error('What the world sees changes in a transaction only')
  return session
}
