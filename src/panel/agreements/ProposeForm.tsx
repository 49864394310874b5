'use client'

import { useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import { AskingForm } from './AskingForm'
import { SignatureDeadline, useSignatureDeadline } from './SignatureDeadline'
import { useProposing } from './useProposing'
import { useSaying } from './words'

type Props = { communique: string; onDone: (said: string) => unknown; onClose: () => void }

/** Asks those who signed for their signature to the text as it is written now, until when. */
export function ProposeForm({ communique, onDone, onClose }: Props) {
  const propose = useProposing()
  const { say } = useSaying()
  const [deadline, setDeadline] = useSignatureDeadline()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setRefusal(null)
    const said = await propose(communique, deadline)
    setBusy(false)
    if (said.isRefusal) return setRefusal(said.words)
    await onDone(said.words)
  }
  return (
    <AskingForm go={say(words.proposeGo)} isBusy={isBusy} onClose={onClose} onGo={() => void send()} refusal={refusal} title={say(words.propose)}>
      <p>{say(words.proposeHelp)}</p>
      <SignatureDeadline onChange={setDeadline} value={deadline} />
    </AskingForm>
  )
}
