'use client'

import { Button } from '@payloadcms/ui'
import { joiningWords as words } from '@/words/forms'
import { useSending, useWords } from '../account/Asking'

/** Says no, with an account or without. */
export function DeclineByLink({ token, onDecline }: { token: string; onDecline: () => void }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const decline = async () => {
    if (await ask('invitation-link/decline', { token })) onDecline()
  }
  return (
    <>
      <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void decline()}>
        {say(words.decline)}
      </Button>
      {problem && <p role="alert">{problem.message}</p>}
    </>
  )
}
