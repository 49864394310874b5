'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { agreeingWords as words } from '@/words/forms'
import { useSaying } from './words'

export type Answered<Answer> = { answer: Answer; refusal: null } | { answer: null; refusal: string }

/** Reads what agreements say, and moves them: a refusal comes back as a sentence. */
export function useAgreementEntrance() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { say } = useSaying()
  const at = `${config.routes.api}/collaborations`
  const headers = { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' }
  return {
    read: async <Answer>(path: string): Promise<Answer | null> => {
      const answer = await fetch(`${at}/${path}`, { credentials: 'include', cache: 'no-store', headers }).catch(() => null)
      return answer?.ok ? ((await answer.json()) as Answer) : null
    },
    act: async <Answer>(path: string, body: object = {}): Promise<Answered<Answer>> => {
      const answer = await fetch(`${at}/${path}`, { method: 'POST', credentials: 'include', headers, body: JSON.stringify(body) }).catch(() => null)
      const json = (await answer?.json().catch(() => null)) as (Answer & { errors?: { message: string }[] }) | null
      return answer?.ok && json ? { answer: json, refusal: null } : { answer: null, refusal: json?.errors?.[0]?.message ?? say(words.failed) }
    },
  }
}
