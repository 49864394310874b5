'use client'

import { useDocumentInfo, useForm, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Payload marks a form as changed while it saves itself, by its own note that all is saved: after every second save it would ask whether to leave
 * without saving. What is saved and was not changed since is not changed.
 */
export function SavedMark() {
  const { lastUpdateTime } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const isSaving = useFormBackgroundProcessing()
  const modified = useFormModified()
  const sent = useRef<{ data: string; at: number } | null>(null)
  useEffect(() => {
    if (isSaving) {
      sent.current ??= { data: written(getData()), at: lastUpdateTime }
      return
    }
    const before = sent.current
    sent.current = null
    // The time of the last save moves only when a save succeeds.
    if (before && modified && lastUpdateTime !== before.at && written(getData()) === before.data) setModified(false)
  }, [isSaving, modified, lastUpdateTime, getData, setModified])
  return null
}

// What the server adds while saving is not the member's.
function written(data: object): string {
  return JSON.stringify({ ...data, updatedAt: null, createdAt: null, _status: null, slug: null, startsInstant: null, endsInstant: null, embargoInstant: null })
}
