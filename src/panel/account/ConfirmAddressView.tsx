import type { AdminViewServerProps } from 'payload'
import { EntrancePage } from '../EntrancePage'
import { ConfirmAddress } from './ConfirmAddress'

/** Where the link leads that proves an address. Drawing it proves nothing: the link's token has not been sent. */
export function ConfirmAddressView({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <EntrancePage>
      <ConfirmAddress to={req.payload.config.routes.admin} />
    </EntrancePage>
  )
}
