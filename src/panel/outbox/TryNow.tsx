'use client'

import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { localeNamed } from '@/words'
import { outboxWords as words } from '@/words/forms'

/** Has a letter tried at once, then looks again. */
export function TryNow({ id, to }: { id: string; to: string }) {
  const language = localeNamed(useTranslation().i18n.language)
  const { config } = useConfig()
  const [isTrying, setTrying] = useState(false)
  const tryNow = async () => {
    setTrying(true)
    const answer = await fetch(`${config.routes.api}/outbox/${id}/try`, { method: 'POST', credentials: 'same-origin', headers: { 'Accept-Language': language } })
    if (answer.ok) return void setTimeout(() => window.location.reload(), 1_500)
    setTrying(false)
    toast.error(words.failed[language])
  }
  return (
    <Button aria-label={`${words.tryNow[language]} (${to})`} buttonStyle="secondary" disabled={isTrying} margin={false} onClick={() => void tryNow()} size="small">
      {words.tryNow[language]}
    </Button>
  )
}
