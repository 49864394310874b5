'use client'

import { useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import type { Asked } from '@/cms/agreements/acts/invite'
import type { Standing } from '@/cms/agreements/read/standing'
import { AskingForm } from './AskingForm'
import { useApi } from '../useApi'
import { Evidence, useEvidence } from './Evidence'
import { useSaying } from './words'

/** `text`: the one that was put to signature when this form was opened. */
type Props = { standing: Standing; text: string; onDone: (asked: Asked) => unknown; onClose: () => void }

/** A signature to the new text that was given by telephone, letter, e-mail or in a meeting: by whom, when, how. */
export function RecordSignatureForm({ standing: { id, organisation }, text, onDone, onClose }: Props) {
  const { act } = useApi('collaborations')
  const { say } = useSaying()
  const [given, setGiven] = useEvidence()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setRefusal(null)
    const answered = await act<Asked>(`${id}/sign/record`, { text, ...given })
    setBusy(false)
    if (answered.refusal !== null) return setRefusal(answered.refusal)
    await onDone(answered.answer)
  }
  return (
    <AskingForm go={say(words.keepSignature)} isBusy={isBusy} onClose={onClose} onGo={() => void send()} refusal={refusal} title={say(words.recordSignatureTitle, { name: organisation.name })}>
      <p>{say(words.recordSignatureHelp)}</p>
      <Evidence given={given} onChange={setGiven} who={words.signedBy} />
    </AskingForm>
  )
}
