'use client'

import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** A new session is on the day of its event: the member changes the hour, and does not look for the date. */
export function BeginsWithEvent() {
  const { value: startsAt, setValue } = useField<string | null>({ path: 'startsAt' })
  const event = useFormFields(([fields]) => fields.event?.value)
  const { config } = useConfig()
  const asks = !startsAt && typeof event === 'string' ? `${config.routes.api}/events/${event}?depth=0&draft=true&select[startsAt]=true` : null
  useEffect(() => {
    if (!asks) return
    const answer = new AbortController()
    fetch(asks, { credentials: 'include', signal: answer.signal })
      .then(async (found) => (found.ok ? ((await found.json()) as { startsAt?: string | null }) : {}))
      // Only a suggestion: by itself it is no change of the member's.
      .then(({ startsAt: suggested }) => suggested && setValue(suggested, true))
      .catch(() => undefined)
    return () => answer.abort()
  }, [asks, setValue])
  return null
}
