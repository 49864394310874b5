'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useFlush } from './savers'

/** Closing a form over a form takes along what was typed; Payload would ask whether to lose it. When it cannot be saved, Payload asks. */
export function useCloseSaved(drawerSlug: string | undefined): void {
  const { closeModal } = useModal()
  const { flush, isUnsaved } = useFlush()
  const now = useRef({ closeModal, flush, isUnsaved })
  useEffect(() => {
    now.current = { closeModal, flush, isUnsaved }
  })
  useEffect(() => {
    if (!drawerSlug) return
    let isSaving = false
    const close = async (event: MouseEvent) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>('.doc-drawer__header-close')
      if (!button || button.closest('dialog')?.id !== drawerSlug || isSaving || !now.current.isUnsaved()) return
      event.preventDefault()
      event.stopPropagation()
      isSaving = true
      if (await now.current.flush()) now.current.closeModal(drawerSlug)
      else button.click()
      isSaving = false
    }
    const hear = (event: MouseEvent) => void close(event)
    document.addEventListener('click', hear, true)
    return () => document.removeEventListener('click', hear, true)
  }, [drawerSlug])
}
