'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { date } from '@/time'
import { memberRoles } from '@/words'
import { joiningWords as words } from '@/words/forms'
import type { Invitation } from '@/cms/accounts/joining/invitation'
import { useSending, useWords } from '../account/Asking'
import { InviteForm, type Organisation } from './InviteForm'

type Props = { invited: Invitation[]; organisations: Organisation[]; sendsLetters: boolean }

/** The form that invites, and whoever has not answered: the address that was typed, the role, since when. `invited`: as it was when the page was made. */
export function Invited({ invited: first, organisations, sendsLetters }: Props) {
  const { say, language } = useWords()
  const { ask, problem, isSending } = useSending()
  const [invited, setInvited] = useState(first)
  const [told, setTold] = useState<string | null>(null)
  const look = async () => {
    const now = await ask<{ invited: Invitation[] }>('invited')
    if (now) setInvited(now.invited)
  }
  const withdraw = async ({ id, email }: Invitation) => {
    if (!(await ask(`invited/${id}/withdraw`, {}))) return
    setTold(say(words.withdrawn, { email }))
    await look()
  }
  const about = ({ role, organisation, since }: Invitation) => say(words.since, { role: memberRoles[role][language], organisation: organisation.name, day: date(since, language) })
  return (
    <div style={{ marginBottom: '1.5rem' }}>
      <InviteForm onDone={look} organisations={organisations} sendsLetters={sendsLetters} />
      <div role="status">{told && <p>{told}</p>}</div>
      <p role="alert">{problem?.message}</p>
      {invited.length > 0 && (
        <section aria-labelledby="invited">
          <h2 id="invited" style={{ fontSize: '1.25rem', margin: '1rem 0' }}>
            {say(words.invited)}
          </h2>
          <ul style={{ display: 'grid', gap: '1rem', padding: 0, listStyle: 'none' }}>
            {invited.map((one) => (
              <li key={one.id} style={{ overflowWrap: 'anywhere' }}>
                <strong>{one.email}</strong>
                <p>{about(one)}</p>
                <p>{one.isOpen ? say(words.until, { day: date(one.until, language) }) : say(words.over)}</p>
                <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void withdraw(one)} size="small">
                  {say(words.withdraw, { email: one.email })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
