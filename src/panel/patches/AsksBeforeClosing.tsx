'use client'

import { useDocumentDrawerContext, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * A form without drafts, over another form: the cross asks whether to lose what was typed, which is Payload's doing; Escape and the way back beside the
 * form would not. They do as the cross does.
 */
export function AsksBeforeClosing() {
  const { drawerSlug } = useDocumentDrawerContext()
  const modified = useFormModified()
  useEffect(() => {
    if (!drawerSlug || !modified) return
    const ask = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      document.getElementById(drawerSlug)?.querySelector<HTMLElement>('.doc-drawer__header-close')?.click()
    }
    const click = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.id === `close-drawer__${drawerSlug}`) ask(event)
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && [...document.querySelectorAll('dialog[open]')].at(-1)?.id === drawerSlug) ask(event)
    }
    document.addEventListener('click', click, true)
    document.addEventListener('keydown', press, true)
    return () => {
      document.removeEventListener('click', click, true)
      document.removeEventListener('keydown', press, true)
    }
  }, [drawerSlug, modified])
  return null
}
