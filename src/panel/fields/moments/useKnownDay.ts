'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isOneDay, isWallClock } from '@/time'
import { useApi } from '../../useApi'

/** The day that another field of the form tells: a moment beside this one, or an event that lasts one day. Null when there is none. */
export function useKnownDay(path: string, dayOf: string | undefined): string | null {
  const beside = dayOf && [...path.split('.').slice(0, -1), dayOf].join('.')
  const value = useFormFields(([fields]) => (beside ? fields[beside]?.value : null))
  const { read } = useApi('events')
  const [known, setKnown] = useState<{ event: string; day: string | null } | null>(null)
  const event = dayOf === 'event' && typeof value === 'string' ? value : null
  useEffect(() => {
    if (!event) return
    void read<{ startsAt?: string | null; endsAt?: string | null }>(`${event}?depth=0&draft=true&select[startsAt]=true&select[endsAt]=true`).then((found) => setKnown({ event, day: onlyDay(found ?? {}) }))
  }, [event, read])
  if (event) return known?.event === event ? known.day : null
  return typeof value === 'string' && isWallClock(value) ? value.slice(0, 10) : null
}

function onlyDay({ startsAt, endsAt }: { startsAt?: string | null; endsAt?: string | null }): string | null {
  if (!startsAt || !isWallClock(startsAt)) return null
  return !endsAt || (isWallClock(endsAt) && isOneDay(startsAt, endsAt)) ? startsAt.slice(0, 10) : null
}
