import type { PayloadRequest } from 'payload'
import { holderOfDocument } from '@/cms/access/holders'
import type { Concept } from '@/cms/revisions/concepts'
import { type AuditedAct, note } from './note'

/** How a document stood before and after a save: public, in the bin. */
export type Standing = { live: boolean; binned: boolean }

/** Notes what a save did to the public or to the bin; a draft that nobody outside sees is nothing. */
export async function noteSave(req: PayloadRequest, concept: Concept, id: string, before: Standing, after: Standing): Promise<void> {
  for (const act of actsBetween(before, after)) await noteAct(req, act, concept, id)
}

export async function noteAct(req: PayloadRequest, act: AuditedAct, concept: Concept, id: string): Promise<void> {
  await note(req, { act, organisation: await organisationOf(req, concept, id), subject: { concept, id } })
}

export function actsBetween(before: Standing, after: Standing): AuditedAct[] {
  if (after.binned) return before.binned ? [] : ['binned']
  const restored: AuditedAct[] = before.binned ? ['restored'] : []
  if (after.live) return [...restored, before.live ? 'corrected' : 'published']
  return before.live ? [...restored, 'unpublished'] : restored
}

/** Whose coordinators may read of it. */
const organisationOf = async (req: PayloadRequest, concept: Concept, id: string): Promise<string | null> =>
  concept === 'organisations' ? id : concept === 'pages' ? null : holderOfDocument(req, concept, id)
