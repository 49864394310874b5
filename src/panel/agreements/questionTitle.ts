import { answeringWords as words } from '@/words/forms'
import type { InboxItem } from '@/cms/agreements/read/inboxItem'
import type { Say } from './words'

const asks = { 'co-organiser': words.asksOrganiser, signatory: words.asksSignatory, 'venue-host': words.asksHost }
const agrees = { 'co-organiser': words.organiser, signatory: words.signatory, 'venue-host': words.host }

/** What it is about between the two organisations, in a sentence. */
export function questionTitle({ leads, lead, organisation: { name }, role, status }: InboxItem, say: Say): string {
  if (leads) return say(words.leads, { name })
  return say((status === 'accepted' ? agrees : asks)[role], { lead, name })
}
