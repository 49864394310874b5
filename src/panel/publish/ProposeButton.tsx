'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import { lookAgain } from '../agreements/useOverview'
import { useProposing } from '../agreements/useProposing'
import { useSaying } from '../agreements/words'

/** Instead of publishing a change of substance: asks those who signed for their signature to the new text, until a day ("2025-01-10"). */
export function ProposeButton({ deadline, onDone }: { deadline: string; onDone: () => void }) {
  const { id } = useDocumentInfo()
  const propose = useProposing()
  const { say } = useSaying()
  const [isBusy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    const said = await propose(String(id), deadline)
    setBusy(false)
    if (said.isRefusal) return toast.error(said.words)
    lookAgain()
    toast.success(said.words)
    onDone()
  }
  return (
    <Button className="act-dialog__go" disabled={isBusy} onClick={() => void ask()}>
      {say(words.proposeThis)}
    </Button>
  )
}
