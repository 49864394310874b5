'use client'

import { useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, useWords } from './Asking'
import { useLink } from './useLink'

/** Whoever has the letter says that the address is theirs; the token stands after the # of the page's address. */
export function ConfirmAddress({ to }: { to: string }) {
  const { say } = useWords()
  const { ask, token, found, problem, isSending } = useLink<{ email: string }>('address-link')
  const [isDone, setDone] = useState(false)
  const confirm = async () => setDone((await ask('address-link', { token })) !== null)
  if (isDone) {
    return (
      <>
        <p role="status">{say(words.confirmed)}</p>
        <p style={{ marginTop: '1.5rem' }}>
          <a href={to}>{say(words.toPanel)}</a>
        </p>
      </>
    )
  }
  if (!found) return <p role="alert">{problem ? problem.message : say(words.linkLooking)}</p>
  return (
    <Asking button={words.confirmAddress} isSending={isSending} onSubmit={() => void confirm()} problem={problem} title={words.confirmTitle}>
      <p style={{ marginBottom: '1rem', overflowWrap: 'anywhere' }}>
        <strong>{found.email}</strong>
      </p>
      <p style={{ marginBottom: '1rem' }}>{say(words.confirmHelp)}</p>
    </Asking>
  )
}
