'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { agreeingWords, answeringWords } from '@/words/forms'
import { Dialog } from '../dialog/Dialog'
import { useApi } from '../useApi'
import { Paragraph } from './inputs'
import { useSaying } from './words'

/** What is asked before a step is taken: `path` and `body` say which; `asksReason` when it may say why. */
export type Confirmation = { title: string; says: string; go: string; path: string; body?: object; asksReason?: boolean; done: string }

type Props = Confirmation & { onDone: (said: string) => unknown; onClose: () => void }

/** A short question before a step. A refusal stays in it, with what was written. */
export function ConfirmDialog({ title, says, go, path, body = {}, asksReason = false, done, onDone, onClose }: Props) {
  const { act } = useApi('collaborations')
  const { say } = useSaying()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    const answered = await act(path, asksReason ? { ...body, reason } : body)
    setBusy(false)
    if (answered.refusal !== null) return setRefusal(answered.refusal)
    onClose()
    await onDone(done)
  }
  const actions = (
    <>
      <Button className="act-dialog__go" disabled={isBusy} onClick={() => void take()}>
        {go}
      </Button>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose}>
        {say(agreeingWords.notNow)}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} onClose={onClose} title={title}>
      {refusal && <p className="act-dialog__notice">{refusal}</p>}
      <p>{says}</p>
      {asksReason && <Paragraph label={say(answeringWords.reason)} onChange={setReason} value={reason} />}
    </Dialog>
  )
}
