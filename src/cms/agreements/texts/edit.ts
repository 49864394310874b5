import type { PayloadRequest } from 'payload'
import { namesOf } from '../read/about'
import { otherSignatories } from './signatories'
import { newestText, publishedText } from './text'

/** Publishing what is written now would show other words than some have signed: who they are. Null when it would not, and nothing is to be said of it. */
export async function editOf(req: PayloadRequest, communique: string): Promise<{ unsigned: string[] } | null> {
  const newest = await newestText(req, communique)
  if (newest && newest.id === (await publishedText(req, communique))?.id) return null
  // Agreements older than the memory of texts are to the text that appears first with their name.
  const unsigned = (await otherSignatories(req, communique)).filter(({ state }) => state.text !== null && state.text !== newest?.id)
  return unsigned.length > 0 ? { unsigned: await namesOf(req, unsigned.map(({ organisation }) => organisation)) } : null
}
