'use client'

import { Button } from '@payloadcms/ui'
import { joiningWords as words } from '@/words/forms'
import { Buttons, useSending, useWords } from '../account/Asking'
import { DeclineByLink } from './DeclineByLink'

export type Answering = { token: string; to: string; onDecline: () => void }

/** For whoever is signed in: with this account, with another, or not. */
export function AcceptByLink({ account, token, to, onDecline }: Answering & { account: string }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const accept = async () => {
    if (await ask('invitation-link/accept', { token })) window.location.assign(to)
  }
  const change = async () => {
    if (await ask('logout', {})) window.location.reload()
  }
  return (
    <>
      <p style={{ overflowWrap: 'anywhere' }}>{say(words.signedInAs, { email: account })}</p>
      <p role="alert">{problem?.message}</p>
      <Buttons>
        <Button disabled={isSending} margin={false} onClick={() => void accept()}>
          {say(words.acceptWith)}
        </Button>
        <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void change()}>
          {say(words.otherAccount)}
        </Button>
        <DeclineByLink onDecline={onDecline} token={token} />
      </Buttons>
    </>
  )
}
