'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Text } from '../saving/changed'
import type { Kept } from './useKept'

/** What stands now where a kept text belongs; null when it is gone, undefined until it is known. */
export type Now = (Text & { updatedAt?: unknown }) | null | undefined

/** Compares a kept text with what is saved now, and takes it up: over what was compared, and nothing that came later. */
export function useChoice({ concept, document, locale, text }: Kept) {
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  const [now, setNow] = useState<Now>(undefined)
  const address = `${config.routes.api}/${concept}/${document}?${new URLSearchParams({ draft: 'true', depth: '0', locale, 'fallback-locale': 'null' }).toString()}`
  useEffect(() => {
    void fetch(address, { cache: 'no-store', credentials: 'include' })
      .then(async (answer) => setNow(answer.ok ? ((await answer.json()) as Text) : null))
      .catch(() => setNow(null))
  }, [address])

  /** Null: it is done. Else why it is not, as the server says it, or nothing. `isHeld`: the server has it, set aside. */
  async function takeUp(): Promise<{ words: string | null; isHeld: boolean } | null> {
    const body = JSON.stringify({ ...text, updatedAt: now?.updatedAt, _status: 'draft' })
    const headers = { 'Accept-Language': language, 'Content-Type': 'application/json' }
    const answer = await fetch(`${address}&autosave=true`, { method: 'PATCH', credentials: 'include', headers, body }).catch(() => null)
    if (answer?.ok) return null
    const said = (await answer?.json().catch(() => null)) as { setAside?: string; errors?: { message?: string }[] } | null
    return { words: said?.errors?.[0]?.message ?? null, isHeld: Boolean(said?.setAside) }
  }
  return { now, takeUp }
}
