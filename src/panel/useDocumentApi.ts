'use client'

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'

/** The entrances of the document whose form this is, in the language of the form. */
export function useDocumentApi() {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const document = `${config.routes.api}/${collectionSlug}/${id}`
  const words = (extra: Record<string, string>) => new URLSearchParams({ depth: '0', locale: code, 'fallback-locale': 'null', ...extra }).toString()
  const headers = { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' }
  return {
    /** Where the form is sent. */
    address: (extra: Record<string, string> = {}) => `${document}?${words(extra)}`,
    /** Asks what an act would do, with what the form says beside the draft; null when there is no answer. */
    ask: async <Answer>(question: 'publication' | 'withdrawal' | 'standing', decided?: object): Promise<Answer | null> => {
      const said = decided ? { method: 'POST', body: JSON.stringify(decided) } : {}
      const answer = await fetch(`${document}/${question}?${words({})}`, { credentials: 'include', cache: 'no-store', headers, ...said }).catch(() => null)
      return answer?.ok ? ((await answer.json()) as Answer) : null
    },
    /** Changes the document outside its form; gives the saved document, or the sentence of the refusal. */
    change: async (data: object, how: Record<string, string> = {}): Promise<{ doc: { id: string } | null; refusal: string | null }> => {
      const options = { method: 'PATCH', credentials: 'include', headers, body: JSON.stringify(data) } as const
      const answer = await fetch(`${document}?${words(how)}`, options).catch(() => null)
      const body = (await answer?.json().catch(() => null)) as { doc?: { id: string }; errors?: { message: string }[] } | null
      return answer?.ok && body?.doc ? { doc: body.doc, refusal: null } : { doc: null, refusal: body?.errors?.[0]?.message ?? null }
    },
  }
}
