'use client'

import { Button, useDocumentTitle } from '@payloadcms/ui'
import { useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import type { Standing } from '@/cms/agreements/read/standing'
import { Dialog } from '../dialog/Dialog'
import { useApi } from '../useApi'
import { PageAddress } from './PageAddress'
import { useSaying } from './words'

type Props = { standing: Standing; onDone: (said: string) => unknown; onClose: () => void }

/** The private address of an organisation without members here: what it is, how it gets to them, and how it is made dead. */
export function PageDialog({ standing: { id, organisation, page }, onDone, onClose }: Props) {
  const { act } = useApi('collaborations')
  const { say } = useSaying()
  const { title } = useDocumentTitle()
  const [isReplacing, setReplacing] = useState(false)
  const [address, setAddress] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { name } = organisation
  const ask = async (path: 'page' | 'page/replace') => {
    setBusy(true)
    setRefusal(null)
    const answered = await act<{ address: string | null }>(`${id}/${path}`)
    setBusy(false)
    if (answered.refusal !== null) return setRefusal(answered.refusal)
    setAddress(answered.answer.address)
    if (answered.answer.address !== null) return
    onClose()
    await onDone(say(words.pageSent, { name }))
  }
  const actions = (
    <>
      {!address && isReplacing && (
        <Button className="act-dialog__go" disabled={isBusy} onClick={() => void ask('page/replace')}>
          {say(words.pageReplace)}
        </Button>
      )}
      {!address && !isReplacing && page === 'hand' && (
        <Button className="act-dialog__go" disabled={isBusy} onClick={() => void ask('page')}>
          {say(words.pageShow)}
        </Button>
      )}
      {!address && !isReplacing && (
        <Button buttonStyle="secondary" disabled={isBusy} onClick={() => setReplacing(true)}>
          {say(words.pageReplace)}…
        </Button>
      )}
      {address && <Button onClick={() => window.print()}>{say(words.print)}</Button>}
      <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose}>
        {say(address ? words.close : words.notNow)}
      </Button>
    </>
  )
  const says = isReplacing ? (page === 'hand' ? words.pageReplaceByHand : words.pageReplaceByLetter) : page === 'hand' ? words.pageByHand : words.pageByLetter
  return (
    <Dialog actions={actions} onClose={onClose} title={say(words.pageOf, { name })}>
      {refusal && <p className="act-dialog__notice">{refusal}</p>}
      {address ? <PageAddress about={title} address={address} name={name} /> : <p>{say(says)}</p>}
    </Dialog>
  )
}
