'use client'

import { useConfig, useRowLabel, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { localeNamed, placeholderKinds, placeholderOf } from '@/words'
import { sessionForm as form } from '@/words/forms'
import { useTerm } from '../useTerm'

type Row = { speaker?: string | null; placeholder?: string | null; organisation?: string | null }

/** Who it is, on a folded row: "2. Clara Deville", "3. Un·e membre de Changer de Cap". */
export function ParticipationLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const say = useTerm()
  const speaker = useName('speakers', data.speaker)
  const organisation = useName('organisations', data.placeholder ? data.organisation : null)
  const kind = data.placeholder && data.placeholder in placeholderKinds ? (data.placeholder as keyof typeof placeholderKinds) : null
  const who = speaker ?? (kind ? placeholderOf(kind, organisation, localeNamed(i18n.language)) : say(form.participation.label))
  return <span>{`${(rowNumber ?? 0) + 1}. ${who}`}</span>
}

function useName(collection: string, id: string | null | undefined): string | null {
  const [known, setKnown] = useState<{ id: string; name: string | null } | null>(null)
  const { config } = useConfig()
  useEffect(() => {
    if (!id) return
    let isCurrent = true
    const ask = async () => {
      const answer = await fetch(`${config.routes.api}/${collection}/${id}?depth=0&draft=true&select[name]=true`, { credentials: 'include' })
      const { name } = answer.ok ? ((await answer.json()) as { name?: string | null }) : { name: null }
      if (isCurrent) setKnown({ id, name: name ?? null })
    }
    // Without a name the row is called by its number.
    ask().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [collection, config.routes.api, id])
  return id && known?.id === id ? known.name : null
}
