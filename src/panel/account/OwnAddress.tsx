'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { signInWords as words } from '@/words/forms'
import type { AddressState } from '@/cms/accounts/address'
import { Asking, Buttons, Field, useSending, useWords } from './Asking'
import { GivenLink } from './GivenLink'
import { PendingAddress } from './PendingAddress'
import { type Proof, ProofFields } from './ProofFields'

/** One's own address: another one, or the proof of the present one. What was asked for waits until it is proved. */
export function OwnAddress({ hasFactor }: { hasFactor: boolean }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [state, setState] = useState<AddressState | null>(null)
  const [wish, setWish] = useState<'change' | 'prove' | null>(null)
  const [email, setEmail] = useState('')
  const [proof, setProof] = useState<Proof>({ password: '', code: '' })
  const [given, setGiven] = useState<{ link: string | null } | null>(null)
  const look = () => void ask<AddressState>('address').then(setState)
  const looked = useRef(false)
  useEffect(() => {
    if (!looked.current) look()
    looked.current = true
  })
  const close = () => {
    setWish(null)
    setEmail('')
    setProof({ password: '', code: '' })
  }
  const submit = async () => {
    const answer = await ask('address', { ...proof, email: wish === 'prove' ? state?.email : email })
    if (!answer) return
    setGiven({ link: answer.link ?? null })
    close()
    look()
  }
  const forget = () => {
    setGiven(null)
    void ask('address/forget', {}).then(look)
  }
  if (!state) return <p role="alert">{problem?.message}</p>
  return (
    <section aria-labelledby="own-address" style={{ marginBottom: '1.5rem' }}>
      <h3 id="own-address">{say(words.addressTitle)}</h3>
      <p style={{ overflowWrap: 'anywhere' }}>{state.email}</p>
      {!state.isProved && <p>{say(words.unproved)}</p>}
      {state.pending && <PendingAddress address={state.pending} isSending={isSending} onForget={forget} />}
      <div role="status">{given && (given.link ? <GivenLink link={given.link} /> : <p>{say(words.addressAsked)}</p>)}</div>
      {wish ? (
        <>
          <Asking button={words.askForAddress} isSending={isSending} onSubmit={() => void submit()} problem={problem} within>
            {wish === 'change' && <Field autoComplete="email" help={words.newAddressHelp} label={words.newAddress} onChange={setEmail} type="email" value={email} />}
            <ProofFields hasFactor={hasFactor} onChange={setProof} proof={proof} />
          </Asking>
          <Button buttonStyle="secondary" onClick={close}>
            {say(words.cancel)}
          </Button>
        </>
      ) : (
        <Buttons>
          <Button buttonStyle="secondary" margin={false} onClick={() => setWish('change')}>
            {say(words.changeAddress)}
          </Button>
          {!state.isProved && (
            <Button buttonStyle="secondary" margin={false} onClick={() => setWish('prove')}>
              {say(words.proveAddress)}
            </Button>
          )}
        </Buttons>
      )}
    </section>
  )
}
