'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, Field, useSending, useWords } from './Asking'

/** Asks for a letter with a link. The answer is the same whoever asks. */
export function Forgotten({ onBack }: { onBack: () => void }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [email, setEmail] = useState('')
  const [isAsked, setAsked] = useState(false)
  const submit = async () => setAsked((await ask('forgotten', { email })) !== null)
  return (
    <>
      {isAsked ? (
        <p role="status">{say(words.forgottenSent)}</p>
      ) : (
        <Asking button={words.forgottenSend} isSending={isSending} onSubmit={() => void submit()} problem={problem} title={words.forgottenTitle}>
          <p style={{ marginBottom: '1rem' }}>{say(words.forgottenHelp)}</p>
          <Field autoComplete="username" label={words.email} onChange={setEmail} type="email" value={email} />
        </Asking>
      )}
      <Button buttonStyle="secondary" onClick={onBack}>
        {say(words.back)}
      </Button>
    </>
  )
}
