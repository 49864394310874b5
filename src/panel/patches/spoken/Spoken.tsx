'use client'

import { localeNamed } from '@/words'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { nameAll } from './nameAll'

/** Gives a spoken name to what Payload draws without one, now and whenever it draws more. */
export function Spoken({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const language = localeNamed(i18n.language)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      nameAll(document.body, language)
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, subtree: true })
    soon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [language])
  return children
}
