'use client'

import { useEffect, useRef, useState } from 'react'
import { signInWords as words } from '@/words/forms'
import type { AddressState } from '@/cms/accounts/address'
import { Asking, Field, useSending, useWords } from './Asking'
import { GivenLink } from './GivenLink'
import { PendingAddress } from './PendingAddress'

/** An administrator corrects somebody's address; it waits for its owner's proof all the same. */
export function OtherAddress({ id }: { id: string }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [state, setState] = useState<AddressState | null>(null)
  const [email, setEmail] = useState('')
  const [given, setGiven] = useState<{ link: string | null } | null>(null)
  const look = () => void ask<AddressState>(`${id}/address`).then(setState)
  const looked = useRef(false)
  useEffect(() => {
    if (!looked.current) look()
    looked.current = true
  })
  const submit = async () => {
    const answer = await ask(`${id}/address`, { email })
    if (!answer) return
    setGiven({ link: answer.link ?? null })
    setEmail('')
    look()
  }
  return (
    <section aria-labelledby="other-address" style={{ marginBottom: '1.5rem', maxWidth: '32rem' }}>
      <h3 id="other-address">{say(words.addressTitle)}</h3>
      <p>{say(words.correctAddressHelp)}</p>
      {state?.pending && <PendingAddress address={state.pending} isSending={isSending} />}
      <div role="status">{given && (given.link ? <GivenLink link={given.link} /> : <p>{say(words.addressAsked)}</p>)}</div>
      <Asking button={words.correctAddress} isSending={isSending} onSubmit={() => void submit()} problem={problem} within>
        <Field autoComplete="off" label={words.newAddress} onChange={setEmail} type="email" value={email} />
      </Asking>
    </section>
  )
}
