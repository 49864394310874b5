'use client'

import { useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { isWallClock, todayIn } from '@/time'
import { agreeingWords as words } from '@/words/forms'
import type { Asked } from '@/cms/agreements/acts/invite'
import type { Subject } from '@/cms/access/agreementRights'
import type { Overview } from '@/cms/agreements/read/overview'
import { AskingForm } from './AskingForm'
import { defaultDeadline } from './defaultDeadline'
import { useApi } from '../useApi'
import { Choice, Day, Paragraph } from './inputs'
import { Organisations } from './Organisations'
import { about } from './subject'
import { useSaying } from './words'

type Props = { subject: Subject; overview: Overview; whom: string | null; onDone: (asked: Asked[]) => unknown; onClose: () => void }

/** Whom to invite, to what, with which words, until when. */
export function InviteForm({ subject, overview, whom, onDone, onClose }: Props) {
  const { act } = useApi('collaborations')
  const { say } = useSaying()
  const startsAt = useFormFields(([fields]) => fields.startsAt?.value)
  const [organisations, setOrganisations] = useState<string[]>(whom ? [whom] : [])
  const [role, setRole] = useState<string>(subject.concept === 'events' ? 'co-organiser' : 'signatory')
  const [message, setMessage] = useState('')
  const [deadline, setDeadline] = useState(() => defaultDeadline(todayIn('Europe/Paris'), typeof startsAt === 'string' && isWallClock(startsAt) ? startsAt : null))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    if (organisations.length === 0) return setRefusal(say(words.nobodyChosen))
    setBusy(true)
    setRefusal(null)
    const answered = await act<{ asked: Asked[] }>('invite', { ...about(subject), organisations, role, message, deadline: deadline || null })
    setBusy(false)
    if (answered.refusal !== null) return setRefusal(answered.refusal)
    await onDone(answered.answer.asked)
  }
  const there = overview.agreements.filter(({ role: asked, status }) => asked === role && (status === 'invited' || status === 'accepted')).map(({ organisation }) => organisation.id)
  return (
    <AskingForm go={say(words.send)} isBusy={isBusy} onClose={onClose} onGo={() => void send()} refusal={refusal} title={say(words.inviteTitle)}>
      <Organisations help={words.inviteWhomHelp} label={words.inviteWhom} name="invited" onChange={setOrganisations} several value={organisations} without={[...there, ...(overview.lead ? [overview.lead.id] : [])]} />
      {subject.concept === 'events' && <Choice label={say(words.inviteAs)} onChange={setRole} options={[['co-organiser', say(words.asOrganiser)], ['venue-host', say(words.asHost)]]} value={role} />}
      <Paragraph label={say(words.message)} onChange={setMessage} value={message} />
      <Day label={say(words.deadline)} onChange={setDeadline} value={deadline} />
    </AskingForm>
  )
}
