import type { AdminViewServerProps } from 'payload'
import { EntrancePage } from '../EntrancePage'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { InvitationByLink } from './InvitationByLink'

/** Where the link of an invitation leads. Drawing it uses nothing up: the link's token has not been sent. */
export function InvitationView({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <EntrancePage>
      <InvitationByLink account={req.user?.email ?? null} sendsLetters={sendsLetters(req.payload)} to={req.payload.config.routes.admin} />
    </EntrancePage>
  )
}
