import type { ServerProps } from 'payload'
import { outboxWords as words } from '@/words/forms'
import { isAdministrator } from '@/cms/access/roles'
import { translate } from '@/cms/errors/translate'
import { outboxPath } from '@/addresses/panelPaths'

/** The way to the outbox, in the menu of administrators. */
export function OutboxLink({ payload, user, i18n }: ServerProps) {
  if (!isAdministrator(user ?? null)) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}${outboxPath}`}>
      <span className="nav__link-label">{translate({ i18n }, words.title.label)}</span>
    </a>
  )
}
