import type { PayloadRequest } from 'payload'
import type { Letter } from '@/letters/letter'
import type { Locale } from '@/words'
import { type Recipient, tell } from '@/cms/outbox/tell'

/** Queues a letter to each recipient in their language; gives how many there are. */
export async function tellEach(req: PayloadRequest, act: string, recipients: Recipient[], letterIn: (language: Locale) => Promise<Letter>): Promise<number> {
  for (const language of new Set(recipients.map((one) => one.language))) {
    await tell(req, act, recipients.filter((one) => one.language === language), await letterIn(language))
  }
  return recipients.length
}
