import type { ServerProps } from 'payload'
import { journalWords as words } from '@/words/forms'
import { isAdministrator } from '../access/permissions'
import { inLanguageOf } from '../fields/problem'
import { journalPath } from './path'

/** The way to the journal, in the menu of those who may read it. */
export function JournalLink({ payload, user, i18n }: ServerProps) {
  if (!isAdministrator(user ?? null)) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}${journalPath}`}>
      <span className="nav__link-label">{inLanguageOf({ i18n }, words.title.label)}</span>
    </a>
  )
}
