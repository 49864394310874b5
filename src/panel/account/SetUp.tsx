'use client'

import { useEffect, useRef, useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, Field, useSending, useWords } from './Asking'
import type { Answer } from './send'

type Made = Pick<Answer, 'key' | 'picture'>

/** `beginAt`: where to ask for a key, unless it was `made` already. */
type Props = { confirmAt: string; beginAt?: string; made?: Made; isRequired?: boolean; within?: boolean; onDone: (answer: Answer) => void }

/** Connects an application: a square to scan or a key to copy, then its first code. */
export function SetUp({ confirmAt, made: given, beginAt, isRequired, within, onDone }: Props) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [made, setMade] = useState<Made | null>(given ?? null)
  const [code, setCode] = useState('')
  // Once: another key would make the scanned one worthless.
  const begun = useRef(false)
  useEffect(() => {
    if (!beginAt || begun.current) return
    begun.current = true
    void ask(beginAt, {}).then(setMade)
  })
  const confirm = async () => {
    const answer = await ask(confirmAt, { code })
    if (answer) onDone(answer)
    else setCode('')
  }
  return (
    <Asking button={words.connect} isSending={isSending} onSubmit={() => void confirm()} problem={problem} title={words.setUpTitle} within={within}>
      <p style={{ marginBottom: '1rem' }}>{say(isRequired ? words.setUpWhy : words.setUpOffered)}</p>
      {made?.picture && (
        <>
          <p>{say(words.scan)}</p>
          <img alt={say(words.picture)} src={`data:image/svg+xml,${encodeURIComponent(made.picture)}`} style={{ display: 'block', width: '100%', maxWidth: '14rem', margin: '0.5rem 0' }} />
          <p style={{ marginBottom: '1rem', overflowWrap: 'anywhere' }}>
            {say(words.key)} : <code data-testid="key">{made.key?.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </>
      )}
      <p style={{ marginBottom: '0.5rem' }}>{say(words.thenCode)}</p>
      <Field autoComplete="one-time-code" isCode label={words.code} onChange={setCode} value={code} />
    </Asking>
  )
}

/** Shown this once. */
export function RecoveryCodes({ codes, within, onDone }: { codes: string[]; within?: boolean; onDone: () => void }) {
  const { say } = useWords()
  return (
    <Asking button={words.recoveryDone} isSending={false} onSubmit={onDone} problem={null} title={words.recoveryTitle} within={within}>
      <p>{say(words.recoveryWhy)}</p>
      <ul style={{ columns: '8rem', margin: '1rem 0', listStyle: 'none', padding: 0 }}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Asking>
  )
}
