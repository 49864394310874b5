import { privateAt } from '@/addresses'
import { urlIn } from '@/text'
import { opensAccount } from './accounts'
import type { Letter } from './letter'

/** Whether whoever reads a letter can open something with it: an account, or the page of an organisation without members. Panel links open nothing. */
export function holdsKey(letter: Letter): boolean {
  if (!('link' in letter)) return false
  return opensAccount.some((kind) => kind === letter.kind) || privateAt(urlIn(letter.link)?.pathname ?? '') !== null
}
