import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { Wordmark } from '../../admin/Wordmark'
import { ChoosePassword } from './ChoosePassword'

/** Where a link for choosing a password leads. Drawing it uses nothing up: the link's token has not been sent. */
export function ChoosePasswordView({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <MinimalTemplate className="login">
      <main>
        <p style={{ marginBottom: '2rem' }}>
          <Wordmark />
        </p>
        <ChoosePassword to={req.payload.config.routes.admin} />
      </main>
    </MinimalTemplate>
  )
}
