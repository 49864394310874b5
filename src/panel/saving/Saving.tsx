'use client'

import { useDocumentDrawerContext, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { Mark } from './Mark'
import { NotSaved } from './NotSaved'
import { useCloseSaved } from './useCloseSaved'
import { useSaving } from './useSaving'

/** A form with drafts saves itself, and says where that stands. */
export function Saving() {
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { code } = useLocale()
  if (!id || !hasSavePermission || isTrashed) return null
  return <SavesItself key={`${collectionSlug}/${id}/${code}`} />
}

function SavesItself() {
  const state = useSaving()
  const { drawerSlug } = useDocumentDrawerContext()
  useCloseSaved(drawerSlug)
  if (!state) return null
  return (
    <>
      <Mark state={state} />
      <NotSaved state={state} />
    </>
  )
}
