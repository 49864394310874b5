import type { ServerProps } from 'payload'
import { conflictWords as words } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { setAsidePath } from '@/addresses/panelPaths'

/** The way to the texts that were set aside, in the menu. */
export function SetAsideLink({ i18n, payload }: ServerProps) {
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}${setAsidePath}`}>
      <span className="nav__link-label">{translate({ i18n }, words.title)}</span>
    </a>
  )
}
