import type { PayloadRequest } from 'payload'
import type { Locale } from '@/words'
import { hasMembers, pageAddress } from '../acts/pageAddress'

/** Where a letter to whoever asks leads to: the agreement in the panel. Absolute. */
export const linkTo = ({ payload: { config } }: PayloadRequest, agreement: string): string => `${config.serverURL}${config.routes.admin}/collections/collaborations/${agreement}`

/** Where a letter to an organisation leads to: the panel; its page without account while it has no members here. Absolute. */
export async function linkFor(req: PayloadRequest, { id, organisation }: { id: string; organisation: string }, language: Locale): Promise<string> {
  return (await hasMembers(req, organisation)) ? linkTo(req, id) : pageAddress(req, id, language)
}
