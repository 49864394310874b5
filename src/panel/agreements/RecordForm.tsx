'use client'

import { useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import type { Asked } from '@/cms/agreements/acts/invite'
import type { Subject } from '@/cms/access/agreementRights'
import type { Overview } from '@/cms/agreements/read/overview'
import { AskingForm } from './AskingForm'
import { useApi } from '../useApi'
import { Evidence, useEvidence } from './Evidence'
import { Choice } from './inputs'
import { Organisations } from './Organisations'
import { about } from './subject'
import { useSaying } from './words'

type Props = { subject: Subject; overview: Overview; whom: string | null; role: string | null; onDone: (asked: Asked) => unknown; onClose: () => void }

/** An agreement that was given by telephone, letter, e-mail or in a meeting: by whom, when, how. */
export function RecordForm({ subject, overview, whom, role: known, onDone, onClose }: Props) {
  const { act } = useApi('collaborations')
  const { say } = useSaying()
  const [organisations, setOrganisations] = useState<string[]>(whom ? [whom] : [])
  const [role, setRole] = useState<string>(known ?? (subject.concept === 'events' ? 'co-organiser' : 'signatory'))
  const [given, setGiven] = useEvidence()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    const [organisation] = organisations
    if (!organisation) return setRefusal(say(words.oneChosen))
    setBusy(true)
    setRefusal(null)
    const answered = await act<Asked>('record', { ...about(subject), organisation, role, ...given })
    setBusy(false)
    if (answered.refusal !== null) return setRefusal(answered.refusal)
    await onDone(answered.answer)
  }
  const there = overview.agreements.filter((one) => one.role === role && one.status === 'accepted').map(({ organisation }) => organisation.id)
  return (
    <AskingForm go={say(words.keep)} isBusy={isBusy} onClose={onClose} onGo={() => void send()} refusal={refusal} title={say(words.recordTitle)}>
      <p>{say(words.recordHelp)}</p>
      <Organisations help={words.inviteWhomHelp} label={words.recordWhom} name="recorded" onChange={setOrganisations} several={false} value={organisations} without={[...there, ...(overview.lead ? [overview.lead.id] : [])]} />
      {subject.concept === 'events' && <Choice label={say(words.inviteAs)} onChange={setRole} options={[['co-organiser', say(words.asOrganiser)], ['venue-host', say(words.asHost)]]} value={role} />}
      <Evidence given={given} onChange={setGiven} who={words.givenBy} />
    </AskingForm>
  )
}
