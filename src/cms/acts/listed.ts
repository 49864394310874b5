import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { inLanguageOf } from '../fields/problem'
import { refused } from '../fields/wrongField'
import type { Companion } from './companions'

/** A short name of what a member was shown to go live: it changes when anything joins the list, leaves it or is called otherwise. */
export function listName(companions: Pick<Companion, 'concept' | 'id' | 'name'>[]): string {
  const lines = companions.map(({ concept, id, name }) => JSON.stringify([concept, id, name])).sort()
  return createHash('sha256').update(lines.join('\n')).digest('base64url').slice(0, 22)
}

/** Nothing goes live that a member who was shown a list did not see in it: code LIST_CHANGED. The form sends the list's name along (`?listed=`). */
export function refuseUnlisted(req: PayloadRequest, companions: Companion[]): void {
  const seen: unknown = req.query?.listed
  if (typeof seen === 'string' && seen !== listName(companions)) throw refused(inLanguageOf(req, problems.listChanged), 'LIST_CHANGED')
}
