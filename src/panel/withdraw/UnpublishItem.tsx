'use client'

import { PopupList, useDocumentInfo, useDocumentTitle, useForm } from '@payloadcms/ui'
import { actWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import { useWithdrawal } from './useWithdrawal'
import { WithdrawalDialog } from './WithdrawalDialog'

/** "Take off the site", in the menu of a form: says what disappears first. Payload's own entry is hidden (`panel.css`): for whoever may not edit it would come back. */
export function UnpublishItem() {
  const { hasPublishPermission, hasPublishedDoc, incrementVersionCount, isTrashed, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()
  const { reset } = useForm()
  const { title } = useDocumentTitle()
  const say = useTerm()
  const withdrawal = useWithdrawal(
    () => ({ _status: 'draft' }),
    words.withdrawn,
    async (doc) => {
      await reset(doc)
      incrementVersionCount()
      setUnpublishedVersionCount(1)
      setMostRecentVersionIsAutosaved(false)
      setHasPublishedDoc(false)
    },
  )
  if (!hasPublishPermission || !hasPublishedDoc || isTrashed) return null
  return (
    <>
      <PopupList.Button id="action-withdraw" onClick={() => void withdrawal.look()}>
        {say(words.withdraw)}
      </PopupList.Button>
      {withdrawal.isOpen && <WithdrawalDialog {...withdrawal} bringBack={words.bringBack} go={words.withdraw} title={say(words.withdrawWhat, { title })} />}
    </>
  )
}
