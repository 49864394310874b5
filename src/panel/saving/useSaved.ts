'use client'

import { useDocumentDrawerContext, useDocumentEvents, useDocumentInfo, useForm } from '@payloadcms/ui'
import { startTransition } from 'react'
import type { Saved } from './send'

/** What the panel has to know when a form has saved itself. What stands in the form stays as it is, but for the moment that the next save starts from. */
export function useSaved(): (doc: Saved, isAll: boolean) => void {
  const { dispatchFields, getFields, setModified } = useForm()
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  const { reportUpdate } = useDocumentEvents()
  const info = useDocumentInfo()
  return (doc, isAll) => {
    dispatchFields({ type: 'UPDATE_MANY', formState: { updatedAt: { ...getFields().updatedAt, value: doc.updatedAt, initialValue: doc.updatedAt } } })
    if (isAll) setModified(false)
    // Every field is drawn anew for it: not in the way of the next letter.
    startTransition(() => {
      info.setData(doc)
      info.setLastUpdateTime(Date.parse(doc.updatedAt))
      // One version holds all that a form saves by itself.
      if (!info.mostRecentVersionIsAutosaved) {
        info.setMostRecentVersionIsAutosaved(true)
        info.setUnpublishedVersionCount((count) => count + 1)
        info.incrementVersionCount()
      }
    })
    void onSave?.({ doc, operation: 'update', result: doc })
    reportUpdate({ id: doc.id, doc, drawerSlug, entitySlug: info.collectionSlug ?? '', operation: 'update', updatedAt: doc.updatedAt })
  }
}
