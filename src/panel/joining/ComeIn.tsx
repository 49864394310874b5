'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Invitation } from '@/cms/accounts/joining/invitation'
import { joiningWords as words } from '@/words/forms'
import { Buttons, useWords } from '../account/Asking'
import { SignIn } from '../account/SignIn'
import type { Answering } from './AcceptByLink'
import { DeclineByLink } from './DeclineByLink'
import { NewAccount } from './NewAccount'

/** For whoever is not signed in: the same two ways for everybody, since the page does not know who has an account. */
export function ComeIn({ shown, sendsLetters, ...answering }: Answering & { shown: Pick<Invitation, 'email' | 'name'>; sendsLetters: boolean }) {
  const { say } = useWords()
  const [way, setWay] = useState<'sign-in' | 'new' | null>(null)
  if (way === null) {
    return (
      <>
        <h2 style={{ fontSize: '1.25rem' }}>{say(words.howTo)}</h2>
        <Buttons>
          <Button margin={false} onClick={() => setWay('sign-in')}>
            {say(words.haveAccount)}
          </Button>
          <Button margin={false} onClick={() => setWay('new')}>
            {say(words.noAccount)}
          </Button>
          <DeclineByLink onDecline={answering.onDecline} token={answering.token} />
        </Buttons>
      </>
    )
  }
  return (
    <>
      {/* Signed in, the same page is drawn anew; its link stays after the #. */}
      {way === 'sign-in' && <SignIn isSignedIn={false} sendsLetters={sendsLetters} to={null} />}
      {way === 'new' && <NewAccount email={shown.email} name={shown.name} to={answering.to} token={answering.token} />}
      <Button buttonStyle="secondary" onClick={() => setWay(null)}>
        {say(words.back)}
      </Button>
    </>
  )
}
