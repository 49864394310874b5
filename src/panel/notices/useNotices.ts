'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Term } from '@/words'
import { noticeWords as words } from '@/words/forms'
import type { Notices } from '@/cms/notices/known'
import { useApi } from '../useApi'
import { useTerm } from '../useTerm'

/** The notices of the event whose form this is, and what became of the last wish. */
export function useNotices() {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const say = useTerm()
  const entrance = useApi(`events/${id}/notices`)
  const [known, setKnown] = useState<Notices | null>(null)
  const [said, setSaid] = useState('')
  const [isSending, setSending] = useState(false)
  const { read } = entrance
  const look = useCallback(async () => {
    const notices = await read<Notices>()
    if (notices) setKnown(notices)
  }, [read])

  const act = async (more: string, body: object, done: Term): Promise<boolean> => {
    setSending(true)
    const { refusal } = await entrance.act(more, body)
    setSending(false)
    setSaid(refusal ?? say(done))
    if (refusal === null) await look()
    return refusal === null
  }
  return {
    known,
    said,
    look,
    isSending,
    post: (notice: { text: string; organisation: string }) => act('', { ...notice, language: code === 'en' ? 'en' : 'fr' }, words.posted),
    takeDown: (notice: string) => act(`${notice}/take-down`, {}, words.gone),
  }
}
