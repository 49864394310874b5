'use client'

import { useState } from 'react'
import { date } from '@/time'
import { memberRoles } from '@/words'
import { joiningWords as words, roleMeanings, signInWords } from '@/words/forms'
import { useWords } from '../account/Asking'
import { useLink } from '../account/useLink'
import type { Invitation } from '@/cms/accounts/joining/invitation'
import { AcceptByLink } from './AcceptByLink'
import { ComeIn } from './ComeIn'

/** What the page behind a link may say of an invitation: the same whether its address has an account or not. */
type Shown = Pick<Invitation, 'role' | 'by' | 'email' | 'name' | 'until'> & { organisation: string }

type Props = { account: string | null; sendsLetters: boolean; to: string }

/** An invitation, read by its link: whoever is signed in accepts, whoever is not signs in or makes an account. The token stands after the # of the address. */
export function InvitationByLink({ account, sendsLetters, to }: Props) {
  const { say, language } = useWords()
  const { token, found: shown, problem } = useLink<Shown>('invitation-link')
  const [isDeclined, setDeclined] = useState(false)
  if (!shown) return <p role="alert">{problem ? problem.message : say(signInWords.linkLooking)}</p>
  const { organisation, role, by, email, until } = shown
  if (isDeclined) return <p role="status">{say(words.declined, { organisation })}</p>
  const answering = { token, onDecline: () => setDeclined(true), to }
  return (
    <>
      <h1 style={{ fontSize: '1.5rem', marginBottom: '1rem' }}>{by ? say(words.asks, { by, organisation }) : say(words.asksUnnamed, { organisation })}</h1>
      <p>{say(words.as, { role: memberRoles[role][language], what: roleMeanings[role][language] })}</p>
      <p style={{ marginBottom: '1.5rem' }}>{say(words.for, { email, day: date(until, language) })}</p>
      {account ? <AcceptByLink account={account} {...answering} /> : <ComeIn sendsLetters={sendsLetters} shown={shown} {...answering} />}
    </>
  )
}
