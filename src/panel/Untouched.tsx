'use client'

import { useDocumentDrawerContext, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useDocumentApi } from './useDocumentApi'

/** Milliseconds within which a record without versions and without a name is the one that its drawer has just made. */
const JUST_NOW = 60_000

/** A drawer makes its draft when it opens. Closed again without a word, nothing of it stays: the empty draft goes to the bin. */
export function Untouched() {
  const { drawerSlug } = useDocumentDrawerContext()
  const { data, hasTrashPermission, id, versionCount } = useDocumentInfo()
  const modified = useFormModified()
  const isNamed = useFormFields(([fields]) => Boolean(fields.title?.value || fields.name?.value))
  const entrances = useDocumentApi()
  const isMounted = useRef(false)
  const isEmpty = Boolean(drawerSlug && id && hasTrashPermission && versionCount === 0 && !modified && !isNamed && isNew(data?.createdAt))
  const now = useRef({ isEmpty, entrances })
  useEffect(() => {
    now.current = { isEmpty, entrances }
  })
  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
      // React may take a component away for a moment only.
      setTimeout(() => {
        if (!isMounted.current && now.current.isEmpty) void now.current.entrances.change({ deletedAt: new Date().toISOString() })
      })
    }
  }, [])
  return null
}

const isNew = (createdAt: unknown) => typeof createdAt === 'string' && Date.now() - Date.parse(createdAt) < JUST_NOW
