'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, Field, useSending, useWords } from './Asking'
import { type Proof, ProofFields } from './ProofFields'

/** One's own password: another one, with the old one. */
export function OwnPassword({ hasFactor }: { hasFactor: boolean }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  const [newPassword, setNewPassword] = useState('')
  const [proof, setProof] = useState<Proof>({ password: '', code: '' })
  const close = () => {
    setOpen(false)
    setNewPassword('')
    setProof({ password: '', code: '' })
  }
  const submit = async () => {
    if (!(await ask('password', { ...proof, newPassword }))) return
    close()
    setDone(true)
  }
  const open = () => {
    setDone(false)
    setOpen(true)
  }
  return (
    <section aria-labelledby="own-password" style={{ marginBottom: '1.5rem' }}>
      <h3 id="own-password">{say(words.passwordTitle)}</h3>
      <p role="status">{isDone && say(words.changed)}</p>
      {isOpen ? (
        <>
          <Asking button={words.save} isSending={isSending} onSubmit={() => void submit()} problem={problem} within>
            <ProofFields hasFactor={hasFactor} onChange={setProof} proof={proof} />
            <Field autoComplete="new-password" help={words.newPasswordHelp} label={words.newPassword} onChange={setNewPassword} type="password" value={newPassword} />
          </Asking>
          <Button buttonStyle="secondary" onClick={close}>
            {say(words.cancel)}
          </Button>
        </>
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={open}>
          {say(words.changePassword)}
        </Button>
      )}
    </section>
  )
}
