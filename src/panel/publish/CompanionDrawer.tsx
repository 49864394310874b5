'use client'

import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** The form of something that goes live too, over the one that is published; tells when it is closed again. */
export function CompanionDrawer({ concept, id, onClose }: { concept: string; id: string; onClose: () => void }) {
  const [Drawer, , { isDrawerOpen, openDrawer }] = useDocumentDrawer({ collectionSlug: concept, id })
  const wasOpen = useRef(false)
  useEffect(() => openDrawer(), [])
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClose()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClose])
  return <Drawer />
}
