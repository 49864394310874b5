'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { noticeWords as words } from '@/words/forms'
import { useWords } from '../../signin/screens/Asking'

type Notice = { id: string; text: string; organisation: string; postedAt: string }
export type Known = { notices: Notice[]; organisations: { id: string; name: string }[] }

/** The notices of the event whose form this is, and what became of the last wish. */
export function useNotices() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { say, language } = useWords()
  const [known, setKnown] = useState<Known | null>(null)
  const [said, setSaid] = useState('')
  const [isSending, setSending] = useState(false)
  const address = `${config.routes.api}/events/${id}/notices`

  const send = useCallback(
    async (path: string, body?: object): Promise<{ ok: boolean; answer: unknown }> => {
      const headers = { 'Accept-Language': language, 'Content-Type': 'application/json' }
      const options = body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'GET' }
      const response = await fetch(path, { credentials: 'include', headers, ...options }).catch(() => null)
      return { ok: response?.ok ?? false, answer: await response?.json().catch(() => null) }
    },
    [language],
  )
  const look = useCallback(async () => {
    const { ok, answer } = await send(address)
    if (ok) setKnown(answer as Known)
  }, [address, send])

  const act = async (path: string, body: object, done: string): Promise<boolean> => {
    setSending(true)
    const { ok, answer } = await send(path, body)
    setSending(false)
    setSaid(ok ? done : ((answer as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message ?? say(words.failed)))
    if (ok) await look()
    return ok
  }
  return {
    known,
    said,
    look,
    isSending,
    post: (notice: { text: string; organisation: string }) => act(address, { ...notice, language: code === 'en' ? 'en' : 'fr' }, say(words.posted)),
    takeDown: (notice: string) => act(`${address}/${notice}/take-down`, {}, say(words.gone)),
  }
}
