import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Wordmark } from '../Wordmark'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { SignIn } from './SignIn'

/** In the place of Payload's sign-in screen, which knows nothing of a second step. */
export function SignInView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const to = getSafeRedirect({ fallbackTo: req.payload.config.routes.admin, redirectTo: searchParams?.redirect ?? '' })
  return (
    <main>
      <p style={{ marginBottom: '2rem' }}>
        <Wordmark />
      </p>
      <SignIn isSignedIn={Boolean(req.user)} sendsLetters={sendsLetters(req.payload)} to={to} />
    </main>
  )
}
