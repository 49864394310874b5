import type { PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import type { Concept } from '@/cms/revisions/concepts'
import type { Companion } from './companions'
import { contentsOf, isListed, stampOf } from './listing/contents'

/**
 * Nothing goes online that a member who was shown a list did not see in it (code LIST_CHANGED): the form sends the list's name along (`?listed=`). Who
 * sends none publishes what is there. A rehearsal is told what would go online.
 */
export async function refuseUnlisted(req: PayloadRequest, concept: Concept, id: string, companions: Companion[]): Promise<void> {
  if (!isListed(req)) return
  const contents = await contentsOf(req, concept, id, companions)
  const rehearsal = req.context.contents
  if (rehearsal) rehearsal.contents = contents
  else if (req.query?.listed !== stampOf(req, contents)) throw refused(translate(req, problems.listChanged), 'LIST_CHANGED')
}
