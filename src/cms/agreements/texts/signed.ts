import type { PayloadRequest } from 'payload'
import type { Agreement } from '../read/agreement'
import { refusal } from '../acts/applyTransition'
import { askedText, putToSignature } from './text'

/** The text to which an agreement is given: the one that is put to signature, which must be the one that was read. Null for an event. */
export async function textSigned(req: PayloadRequest, { role, subject }: Agreement, read: string | null = null): Promise<string | null> {
  if (role !== 'signatory') return null
  const { id } = (await askedText(req, subject.id)) ?? (await putToSignature(req, subject.id))
  if (read !== null && read !== id) throw refusal(req, 'TEXT_CHANGED')
  return id
}
