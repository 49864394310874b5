import type { AdminViewServerProps } from 'payload'
import { EntrancePage } from '../EntrancePage'
import { ChoosePassword } from './ChoosePassword'

/** Where a link for choosing a password leads. Drawing it uses nothing up: the link's token has not been sent. */
export function ChoosePasswordView({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <EntrancePage>
      <ChoosePassword to={req.payload.config.routes.admin} />
    </EntrancePage>
  )
}
