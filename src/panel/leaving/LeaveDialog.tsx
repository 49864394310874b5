'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { leavingWords as words } from '@/words/forms'
import { useSaying } from '../agreements/words'
import { Dialog } from '../dialog/Dialog'
import { useApi } from '../useApi'

export type Membership = { id: string; name: string }

/** Says what leaving means before it is done. A refusal stays in it; whoever has left begins anew on the first screen. */
export function LeaveDialog({ membership: { id, name }, onClose }: { membership: Membership; onClose: () => void }) {
  const { act } = useApi('memberships')
  const { config } = useConfig()
  const { say } = useSaying()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    const answered = await act(id, {}, 'DELETE')
    if (answered.refusal === null) return window.location.assign(config.routes.admin)
    setBusy(false)
    setRefusal(answered.refusal)
  }
  const actions = (
    <>
      <Button className="act-dialog__go" disabled={isBusy} onClick={() => void leave()}>
        {say(words.leave, { name })}
      </Button>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose}>
        {say(words.stay)}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} onClose={onClose} title={say(words.asks, { name })}>
      {refusal && <p className="act-dialog__notice">{refusal}</p>}
      <p>{say(words.says)}</p>
    </Dialog>
  )
}
