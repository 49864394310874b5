'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { signInWords as words } from '@/words/forms'
import { Asking, Buttons, Field, useSending, useWords } from './Asking'
import { OwnAddress } from './OwnAddress'
import { OwnPassword } from './OwnPassword'
import type { Answer } from './send'
import { RecoveryCodes, SetUp } from './SetUp'

type State = Answer & { required?: boolean }
/** What needs a code of the present application first. */
type Wish = 'begin' | 'recovery-codes' | 'remove'

/** One's own account: address, password, second factor, and the way out of every device. */
export function OwnAccount() {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [state, setState] = useState<State | null>(null)
  const [wish, setWish] = useState<Wish | null>(null)
  const [made, setMade] = useState<Answer | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [code, setCode] = useState('')
  const look = () => void ask('second-factor').then(setState)
  const looked = useRef(false)
  useEffect(() => {
    if (!looked.current) look()
    looked.current = true
  })

  const fulfil = async (what: Wish, body: object) => {
    const answer = await ask(`second-factor/${what}`, body)
    setCode('')
    if (!answer) return
    setWish(null)
    if (what === 'begin') setMade(answer)
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes)
    look()
  }
  const finish = (answer: Answer) => {
    setMade(null)
    setCodes(answer.recoveryCodes ?? null)
    look()
  }
  const endAll = () => void ask('logout?allSessions=true', {}).then((answer) => answer && window.location.reload())

  if (codes) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} within />
  if (made) return <SetUp confirmAt="second-factor/confirm" made={made} onDone={finish} within />
  if (wish) {
    return (
      <>
        <Asking button={words.goOn} isSending={isSending} onSubmit={() => void fulfil(wish, { code })} problem={problem} within>
          <Field autoComplete="one-time-code" help={words.codeHelp} isCode label={words.confirmWithCode} onChange={setCode} value={code} />
        </Asking>
        <Button buttonStyle="secondary" onClick={() => setWish(null)}>
          {say(words.cancel)}
        </Button>
      </>
    )
  }
  const change = () => (state?.active ? setWish('begin') : void fulfil('begin', {}))
  return (
    <>
      {state && <OwnAddress hasFactor={state.active ?? false} />}
      {state && <OwnPassword hasFactor={state.active ?? false} />}
      <h3>{say(words.factorTitle)}</h3>
      {state && <p>{say(state.active ? words.factorOn : words.factorOff)}</p>}
      <p role="alert">{problem?.message}</p>
      <Buttons>
        {state && (
          <Button buttonStyle="secondary" margin={false} onClick={change}>
            {say(state.active ? words.changeFactor : words.setUpTitle)}
          </Button>
        )}
        {state?.active && (
          <Button buttonStyle="secondary" margin={false} onClick={() => setWish('recovery-codes')}>
            {say(words.renewCodes)}
          </Button>
        )}
        {state?.active && !state.required && (
          <Button buttonStyle="secondary" margin={false} onClick={() => setWish('remove')}>
            {say(words.removeFactor)}
          </Button>
        )}
      </Buttons>
      <p>{say(words.endOwnHelp)}</p>
      <Button buttonStyle="secondary" onClick={endAll}>
        {say(words.endSignIns)}
      </Button>
    </>
  )
}
