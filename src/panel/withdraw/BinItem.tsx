'use client'

import { PopupList, useConfig, useDocumentDrawerContext, useDocumentInfo, useDocumentTitle, useForm } from '@payloadcms/ui'
import { actWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import { useWithdrawal } from './useWithdrawal'
import { WithdrawalDialog } from './WithdrawalDialog'

/** "Move to the bin", in the menu of a form: says what disappears first. Payload's own entry is hidden (`panel.css`). */
export function BinItem() {
  const { collectionSlug, hasTrashPermission, isTrashed } = useDocumentInfo()
  const { drawerSlug, onDelete } = useDocumentDrawerContext()
  const { config, getEntityConfig } = useConfig()
  const { setModified } = useForm()
  const { title } = useDocumentTitle()
  const say = useTerm()
  const leave = async ({ id }: { id: string }) => {
    setModified(false)
    if (drawerSlug) await onDelete?.({ id, collectionConfig: getEntityConfig({ collectionSlug: collectionSlug ?? '' }) })
    else window.location.assign(`${config.routes.admin}/collections/${collectionSlug}`)
  }
  const withdrawal = useWithdrawal(() => ({ deletedAt: new Date().toISOString() }), words.binned, leave)
  if (!hasTrashPermission || isTrashed) return null
  return (
    <>
      <PopupList.Button id="action-bin" onClick={() => void withdrawal.look()}>
        {say(words.bin)}
      </PopupList.Button>
      {withdrawal.isOpen && <WithdrawalDialog {...withdrawal} bringBack={words.bringBackFromBin} go={words.bin} title={say(words.binWhat, { title })} />}
    </>
  )
}
