'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, Field, useSending, useWords } from './Asking'
import { enter } from './enter'
import { Forgotten } from './Forgotten'
import { type Answer, send } from './send'
import { Steps } from './Steps'

/** Coming in: address and password, then whatever else is asked. Whoever left half-way finds themselves where they were. */
export function SignIn({ to, isSignedIn, sendsLetters }: { to: string | null; isSignedIn: boolean; sendsLetters: boolean }) {
  const { language } = useWords()
  const [at, setAt] = useState<Answer | null>(null)
  const [hasForgotten, setForgotten] = useState(false)
  useEffect(() => {
    if (isSignedIn) enter(to)
    else void send('sign-in', language).then((answer) => answer?.step && setAt(answer))
  }, [isSignedIn, language, to])
  if (isSignedIn) return null
  if (at) return <Steps at={at} onLeave={() => setAt(null)} to={to} />
  if (hasForgotten) return <Forgotten onBack={() => setForgotten(false)} />
  const goOn = (answer: Answer) => (answer.step === 'open' ? enter(to) : setAt(answer))
  return <Password onDone={goOn} onForgotten={sendsLetters ? () => setForgotten(true) : null} />
}

function Password({ onDone, onForgotten }: { onDone: (answer: Answer) => void; onForgotten: (() => void) | null }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const submit = async () => {
    const answer = await ask('login', { email, password })
    if (answer) onDone(answer)
  }
  return (
    <>
      <Asking button={words.signIn} isSending={isSending} onSubmit={() => void submit()} problem={problem} title={words.signInTitle}>
        <Field autoComplete="username" label={words.email} onChange={setEmail} type="email" value={email} />
        <Field autoComplete="current-password" label={words.password} onChange={setPassword} type="password" value={password} />
      </Asking>
      {onForgotten ? (
        <Button buttonStyle="secondary" onClick={onForgotten}>
          {say(words.forgottenTitle)}
        </Button>
      ) : (
        <p style={{ marginTop: '1.5rem' }}>{say(words.forgotten)}</p>
      )}
    </>
  )
}
