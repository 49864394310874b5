'use client'

import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { sharedForm as form } from '@/words/forms'
import { useTerm } from './useTerm'

/** A record without a title is called that, and not by its number. */
export function Untitled() {
  const { id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { t } = useTranslation()
  const say = useTerm()
  const words = say(form.untitled.label)
  const isUnnamed = ['', String(id), `[${t('general:untitled')}]`].includes(title)
  // Payload names the record in effects of its own: ours comes after them.
  useEffect(() => {
    if (!isUnnamed) return
    const frame = requestAnimationFrame(() => setDocumentTitle(words))
    return () => cancelAnimationFrame(frame)
  }, [isUnnamed, setDocumentTitle, words])
  return null
}
