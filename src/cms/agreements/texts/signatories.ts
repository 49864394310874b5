import type { PayloadRequest } from 'payload'
import { type Agreement, agreementsAbout } from '../read/agreement'
import { refusal } from '../acts/applyTransition'
import { askedText, putToSignature, newestText, publishedText } from './text'
import { namesOf } from '../read/about'

/** Who signs a joint text besides its publisher, as agreed today. */
export async function otherSignatories(req: PayloadRequest, communique: string): Promise<Agreement[]> {
  const agreements = await agreementsAbout(req, { concept: 'communiques', id: communique })
  return agreements.filter((one) => one.role === 'signatory' && one.state.status === 'accepted' && one.organisation !== one.lead)
}

/** The text to which an agreement is given: the one that is put to signature, which must be the one that was read. Null for an event. */
export async function textSigned(req: PayloadRequest, { role, subject }: Agreement, read: string | null = null): Promise<string | null> {
  if (role !== 'signatory') return null
  const { id } = (await askedText(req, subject.id)) ?? (await putToSignature(req, subject.id))
  if (read !== null && read !== id) throw refusal(req, 'TEXT_CHANGED')
  return id
}

/** Publishing what is written now would show other words than some have signed: who they are. Null when it would not, and nothing is to be said of it. */
export async function editOf(req: PayloadRequest, communique: string): Promise<{ unsigned: string[] } | null> {
  const newest = await newestText(req, communique)
  if (newest && newest.id === (await publishedText(req, communique))?.id) return null
  // Agreements older than the memory of texts are to the text that appears first with their name.
  const unsigned = (await otherSignatories(req, communique)).filter(({ state }) => state.text !== null && state.text !== newest?.id)
  return unsigned.length > 0 ? { unsigned: await namesOf(req, unsigned.map(({ organisation }) => organisation)) } : null
}
