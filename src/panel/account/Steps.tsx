'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, Field, useSending, useWords } from './Asking'
import { enter } from './enter'
import type { Answer } from './send'
import { RecoveryCodes, SetUp } from './SetUp'

/** What is asked after the password, until nothing is; then the panel. */
export function Steps({ at, to, onLeave }: { at: Answer; to: string | null; onLeave: () => void }) {
  const { say } = useWords()
  const { ask } = useSending()
  const [answer, setAnswer] = useState(at)
  const goOn = (next: Answer) => {
    setAnswer(next)
    if (next.step === 'open' && !next.recoveryCodes) enter(to)
  }
  if (answer.recoveryCodes) return <RecoveryCodes codes={answer.recoveryCodes} onDone={() => enter(to)} />
  const leave = () => void ask('sign-in/leave', {}).then(onLeave)
  return (
    <>
      {answer.step === 'code' && <Code onDone={goOn} />}
      {answer.step === 'new-password' && <NewPassword onDone={goOn} />}
      {answer.step === 'set-up' && <SetUp beginAt="sign-in/set-up" confirmAt="sign-in/set-up/confirm" isRequired onDone={goOn} />}
      {answer.step === 'open' && <p role="status">{say(words.oneMoment)}</p>}
      {answer.step !== 'open' && (
        <Button buttonStyle="secondary" onClick={leave}>
          {say(words.signOut)}
        </Button>
      )}
    </>
  )
}

function Code({ onDone }: { onDone: (answer: Answer) => void }) {
  const { ask, problem, isSending } = useSending()
  const [code, setCode] = useState('')
  const submit = async () => {
    const answer = await ask('sign-in/code', { code })
    if (answer) onDone(answer)
    else setCode('')
  }
  return (
    <Asking button={words.goOn} isSending={isSending} onSubmit={() => void submit()} problem={problem} title={words.codeTitle}>
      <Field autoComplete="one-time-code" help={words.codeHelp} isCode label={words.code} onChange={setCode} value={code} />
    </Asking>
  )
}

function NewPassword({ onDone }: { onDone: (answer: Answer) => void }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [password, setPassword] = useState('')
  const submit = async () => {
    const answer = await ask('sign-in/password', { password })
    if (answer) onDone(answer)
  }
  return (
    <Asking button={words.save} isSending={isSending} onSubmit={() => void submit()} problem={problem} title={words.newPasswordTitle}>
      <p style={{ marginBottom: '1rem' }}>{say(words.newPasswordWhy)}</p>
      <Field autoComplete="new-password" help={words.newPasswordHelp} label={words.newPassword} onChange={setPassword} type="password" value={password} />
    </Asking>
  )
}
