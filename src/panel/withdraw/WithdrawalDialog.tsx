'use client'

import { Button } from '@payloadcms/ui'
import type { Term } from '@/words'
import { actWords as words } from '@/words/forms'
import { Dialog } from '../dialog/Dialog'
import { useTerm } from '../useTerm'
import { Disappearing } from './Disappearing'
import type { useWithdrawal } from './useWithdrawal'

type Props = ReturnType<typeof useWithdrawal> & { title: string; go: Term; bringBack: Term }

/** What the world loses, and how to bring it back, before it is done. */
export function WithdrawalDialog({ withdrawal, problem, isBusy, withdraw, look, close, title, go, bringBack }: Props) {
  const say = useTerm()
  const actions = (
    <>
      {withdrawal && (
        <Button className="act-dialog__go" disabled={isBusy} onClick={() => void withdraw()}>
          {say(go)}
        </Button>
      )}
      {!withdrawal && problem && <Button onClick={() => void look()}>{say(words.tryAgain)}</Button>}
      <Button buttonStyle="secondary" disabled={isBusy} onClick={close}>
        {say(words.notNow)}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} onClose={close} title={title}>
      {problem && <p className="act-dialog__notice">{problem}</p>}
      {!withdrawal && !problem && <p>{say(words.lookingAway)}</p>}
      {withdrawal && <Disappearing withdrawal={withdrawal} />}
      {withdrawal && <p>{say(bringBack)}</p>}
    </Dialog>
  )
}
