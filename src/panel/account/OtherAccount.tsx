'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Term } from '@/words'
import { signInWords as words } from '@/words/forms'
import { Buttons, useSending, useWords } from './Asking'
import { GivenLink } from './GivenLink'
import { OtherAddress } from './OtherAddress'

/** What an administrator does for somebody else's account. */
export function OtherAccount({ id }: { id: string }) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [link, setLink] = useState<string | null>(null)
  const [done, setDone] = useState<Term | null>(null)
  const act = async (what: string, then: Term | null) => {
    setDone(null)
    const answer = await ask(`${id}/${what}`, {})
    if (!answer) return
    setLink(answer.link ?? null)
    setDone(then)
  }
  return (
    <>
      <OtherAddress id={id} />
      <h3>{say(words.passwordTitle)}</h3>
      <p>{say(words.linkHelp)}</p>
      <Buttons>
        <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void act('password-link/send', words.linkSent)}>
          {say(words.sendLink)}
        </Button>
        <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void act('password-link', null)}>
          {say(words.makeLink)}
        </Button>
      </Buttons>
      {link && <GivenLink link={link} />}
      <h3>{say(words.factorTitle)}</h3>
      <p>{say(words.resetHelp)}</p>
      <Buttons>
        <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void act('second-factor/reset', words.wasReset)}>
          {say(words.resetFactor)}
        </Button>
        <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void act('sign-ins/end', words.ended)}>
          {say(words.endSignIns)}
        </Button>
      </Buttons>
      <p role="status">{done && say(done)}</p>
      <p role="alert">{problem?.message}</p>
    </>
  )
}
