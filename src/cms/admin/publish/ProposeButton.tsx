'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import type { Overview } from '../../acts/consent/overview'
import type { Proposed } from '../../acts/texts/propose'
import { useEntrance } from '../entrance'
import { useSaying } from '../agreements/words'

/** Instead of publishing a change of substance: asks those who signed for their signature to the new text. */
export function ProposeButton({ onDone }: { onDone: () => void }) {
  const { id } = useDocumentInfo()
  const { act, read } = useEntrance('collaborations')
  const { say } = useSaying()
  const [isBusy, setBusy] = useState(false)
  const propose = async () => {
    setBusy(true)
    const { answer, refusal } = await act<Proposed>('propose', { communique: id })
    setBusy(false)
    if (!answer) return toast.error(refusal)
    const overview = await read<Overview>(`about?communique=${id}`)
    const nameOf = (organisation: string) => overview?.agreements.find((one) => one.organisation.id === organisation)?.organisation.name ?? ''
    toast.success(say(words.proposed, { names: answer.waiting.map(({ organisation }) => nameOf(organisation)).join(', ') }))
    onDone()
  }
  return (
    <Button className="act-dialog__go" disabled={isBusy} onClick={() => void propose()}>
      {say(words.proposeThis)}
    </Button>
  )
}
