import { createLocalReq, type ServerProps } from 'payload'
import { journalWords as words } from '@/words/forms'
import { journalsOf } from '@/cms/access/management'
import { translate } from '@/cms/errors/translate'
import { journalPath } from '@/addresses/panelPaths'

/** The way to the journal, in the menu of those who may read it. */
export async function JournalLink({ payload, user, i18n }: ServerProps) {
  const req = await createLocalReq(user ? { user } : {}, payload)
  if ((await journalsOf(req)).length === 0) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}${journalPath}`}>
      <span className="nav__link-label">{translate({ i18n }, words.title.label)}</span>
    </a>
  )
}
