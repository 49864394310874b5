'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'
import { savingWords as words } from '@/words/forms'
import { useTerm } from './useTerm'

export type Answered<Answer> = { answer: Answer; refusal: null } | { answer: null; refusal: string }

/** Reads what stands behind a path of the members' API ("collaborations", "events/…/notices"), and acts there: a refusal comes back as a sentence. */
export function useApi(path: string) {
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  const failed = useTerm()(words.failed)
  const at = `${config.routes.api}/${path}`
  const headers = useMemo(() => ({ 'Accept-Language': language, 'Content-Type': 'application/json' }), [language])
  return {
    read: useCallback(
      async <Answer>(more = ''): Promise<Answer | null> => {
        const answer = await fetch(addressOf(at, more), { credentials: 'include', cache: 'no-store', headers }).catch(() => null)
        return answer?.ok ? ((await answer.json()) as Answer) : null
      },
      [at, headers],
    ),
    act: useCallback(
      async <Answer>(more: string, body: object = {}, method: 'POST' | 'DELETE' = 'POST'): Promise<Answered<Answer>> => {
        const answer = await fetch(addressOf(at, more), { method, credentials: 'include', headers, body: JSON.stringify(body) }).catch(() => null)
        const json = (await answer?.json().catch(() => null)) as (Answer & { errors?: { message: string }[] }) | null
        return answer?.ok && json ? { answer: json, refusal: null } : { answer: null, refusal: json?.errors?.[0]?.message ?? failed }
      },
      [at, headers, failed],
    ),
  }
}

const addressOf = (at: string, more: string) => (more === '' ? at : `${at}/${more}`)
