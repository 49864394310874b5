'use client'

import { useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** A drawer makes its draft when it opens, but asked what its maker may do before there was one: it asks again, else the form stays closed. */
export function OwnDraft() {
  const { drawerSlug } = useDocumentDrawerContext()
  const { data, getDocPermissions, id } = useDocumentInfo()
  const isAsked = useRef(false)
  useEffect(() => {
    if (!drawerSlug || !id || !data || isAsked.current) return
    isAsked.current = true
    void getDocPermissions(data)
  }, [data, drawerSlug, getDocPermissions, id])
  return null
}
