'use client'

import { useConfig, useForm, useRouteCache } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { useFlush } from '../saving/savers'

/**
 * Fills in a form again when a later state is saved than the one it shows, unless something was typed into it since. The panel fills in forms from what it read
 * before (the way back), and may have read it while a form that was closed was still saving.
 */
export function useRefresh(concept: string, document: string): () => Promise<void> {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const { getData } = useForm()
  const { isUnsaved } = useFlush()
  const now = useRef({ clearRouteCache, getData, isUnsaved })
  useEffect(() => {
    now.current = { clearRouteCache, getData, isUnsaved }
  })
  const address = `${config.routes.api}/${concept}/${document}?${new URLSearchParams({ draft: 'true', depth: '0', 'select[updatedAt]': 'true' }).toString()}`
  return useCallback(async () => {
    const answer = await fetch(address, { cache: 'no-store', credentials: 'include' }).catch(() => null)
    const saved = answer?.ok ? ((await answer.json()) as { updatedAt: string }).updatedAt : null
    const shown: unknown = now.current.getData().updatedAt
    if (saved !== null && typeof shown === 'string' && shown < saved && !now.current.isUnsaved()) now.current.clearRouteCache()
  }, [address])
}
