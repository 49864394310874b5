'use client'

import { useState } from 'react'
import { joiningWords as words, signInWords } from '@/words/forms'
import { Asking, Field, useSending, useWords } from '../account/Asking'

type Props = { email: string; name: string; token: string; to: string }

/** Makes the account of whoever has none, at the address that was invited. */
export function NewAccount({ email, name: given, token, to }: Props) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [name, setName] = useState(given)
  const [password, setPassword] = useState('')
  const submit = async () => {
    if (await ask('invitation-link/begin', { token, name, password })) window.location.assign(to)
  }
  return (
    <Asking button={words.begin} isSending={isSending} onSubmit={() => void submit()} problem={problem} title={words.newTitle}>
      <p style={{ marginBottom: '1rem', overflowWrap: 'anywhere' }}>
        {say(signInWords.linkFor)} <strong>{email}</strong>
      </p>
      <input autoComplete="username" hidden readOnly value={email} />
      <Field autoComplete="name" help={words.yourNameHelp} isName label={words.yourName} onChange={setName} value={name} />
      <Field autoComplete="new-password" help={signInWords.newPasswordHelp} label={words.chosen} onChange={setPassword} type="password" value={password} />
    </Asking>
  )
}
