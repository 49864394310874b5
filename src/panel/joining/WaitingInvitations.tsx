'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { date } from '@/time'
import { memberRoles } from '@/words'
import { joiningWords as words, roleMeanings } from '@/words/forms'
import { Buttons, useSending, useWords } from '../account/Asking'
import type { Invitation } from '@/cms/accounts/joining/invitation'

/** Invitations that wait for whoever is signed in: nothing is drawn when none does. Whoever has accepted begins anew, as a member. */
export function WaitingInvitations({ invitations: first, to }: { invitations: Invitation[]; to: string }) {
  const { say, language } = useWords()
  const { ask, problem, isSending } = useSending()
  const [invitations, setInvitations] = useState(first)
  const [told, setTold] = useState<string | null>(null)
  const accept = async ({ id }: Invitation) => {
    if (await ask(`invitations/${id}/accept`, {})) window.location.assign(to)
  }
  const decline = async ({ id, organisation }: Invitation) => {
    if (!(await ask(`invitations/${id}/decline`, {}))) return
    setInvitations((now) => now.filter((one) => one.id !== id))
    setTold(say(words.declined, { organisation: organisation.name }))
  }
  if (invitations.length === 0 && told === null) return null
  return (
    <section aria-labelledby="invitations" className="agreements">
      <h2 id="invitations">{say(words.waiting)}</h2>
      <div role="status">{told && <p className="agreements__done">{told}</p>}</div>
      <div role="alert">{problem && <p>{say(words.failed)}</p>}</div>
      <ul>
        {invitations.map((invitation) => {
          const { id, organisation: { name: organisation }, role, by, until } = invitation
          return (
            <li key={id}>
              <p>
                <strong>{by ? say(words.asks, { by, organisation }) : say(words.asksUnnamed, { organisation })}</strong>
              </p>
              <p>{say(words.as, { role: memberRoles[role][language], what: roleMeanings[role][language] })}</p>
              <p>{say(words.until, { day: date(until, language) })}</p>
              <Buttons>
                <Button disabled={isSending} margin={false} onClick={() => void accept(invitation)}>
                  {say(words.acceptFor, { organisation })}
                </Button>
                <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void decline(invitation)}>
                  {say(words.declineFor, { organisation })}
                </Button>
              </Buttons>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
