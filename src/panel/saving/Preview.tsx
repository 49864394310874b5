'use client'

import { PreviewButton, toast } from '@payloadcms/ui'
import type { MouseEvent } from 'react'
import { savingWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import { useFlush } from './savers'

/** Payload's link to the preview, which takes along what was just typed. */
export function Preview() {
  const { flush, isUnsaved } = useFlush()
  const say = useTerm()
  const follow = async (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link || event.button > 1 || !isUnsaved()) return
    event.preventDefault()
    event.stopPropagation()
    // At once, while the browser still sees whose wish it is.
    const tab = window.open('', '_blank')
    if (tab) tab.opener = null
    if (!(await flush())) {
      tab?.close()
      toast.error(say(words.previewNotOpened))
    } else if (tab) tab.location.assign(link.href)
    else link.click()
  }
  const hear = (event: MouseEvent) => void follow(event)
  return (
    <span onAuxClickCapture={hear} onClickCapture={hear} style={{ display: 'contents' }}>
      <PreviewButton />
    </span>
  )
}
