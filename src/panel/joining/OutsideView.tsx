import type { AdminViewServerProps } from 'payload'
import { typeset } from '@/text'
import { joiningWords as words, signInWords } from '@/words/forms'
import { termsFor } from '../home/termsFor'
import { EntrancePage } from '../EntrancePage'
import { waitingFor } from '@/cms/accounts/joining/invitation'
import { WaitingInvitations } from './WaitingInvitations'

/** The first screen of an account that is in no collective: the invitations that wait for it, and the way out. It stands in the place of Payload's refusal. */
export async function OutsideView({ initPageResult: { permissions, req } }: AdminViewServerProps) {
  const { say, language } = termsFor(req)
  const { admin } = req.payload.config.routes
  const outsider = permissions.canAccessAdmin ? null : req.user
  const invitations = outsider ? await waitingFor(req, String(outsider.id)) : []
  return (
    <EntrancePage>
      {outsider && invitations.length === 0 && (
        <>
          <h1 style={{ fontSize: '1.5rem', marginBottom: '1rem' }}>{say(words.outsideTitle)}</h1>
          <p>{typeset(say(words.outside), language)}</p>
        </>
      )}
      <WaitingInvitations invitations={invitations} to={admin} />
      <p style={{ marginTop: '1.5rem' }}>{outsider ? <a href={`${admin}/logout`}>{say(words.leave)}</a> : <a href={admin}>{say(signInWords.toPanel)}</a>}</p>
    </EntrancePage>
  )
}
