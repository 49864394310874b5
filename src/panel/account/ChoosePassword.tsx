'use client'

import { useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, Field, useWords } from './Asking'
import type { Answer } from './send'
import { Steps } from './Steps'
import { useLink } from './useLink'

/** A person chooses their password by the link they were given; the token stands after the # of its address. */
export function ChoosePassword({ to }: { to: string }) {
  const { say } = useWords()
  const { ask, token, found, problem, isSending } = useLink<{ email: string }>('password-link')
  const [password, setPassword] = useState('')
  const [at, setAt] = useState<Answer | null>(null)
  const submit = async () => {
    const answer = await ask('password-link', { token, password })
    if (!answer) return
    if (answer.step === 'open') window.location.assign(to)
    else setAt(answer)
  }
  if (at) return <Steps at={at} onLeave={() => window.location.assign(to)} to={to} />
  if (!found) return <p role="alert">{problem ? problem.message : say(words.linkLooking)}</p>
  return (
    <Asking button={words.save} isSending={isSending} onSubmit={() => void submit()} problem={problem} title={words.newPasswordTitle}>
      <p style={{ marginBottom: '1rem' }}>
        {say(words.linkFor)} <strong>{found.email}</strong>
      </p>
      <input autoComplete="username" hidden readOnly value={found.email} />
      <Field autoComplete="new-password" help={words.newPasswordHelp} label={words.newPassword} onChange={setPassword} type="password" value={password} />
    </Asking>
  )
}
