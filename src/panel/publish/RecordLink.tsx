'use client'

import { useConfig } from '@payloadcms/ui'
import type { MouseEvent } from 'react'
import { actWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import type { Line } from './publication'

type Props = { concept: Line['concept']; id: string | null; name: string | null; open: (concept: Line['concept'], id: string) => void }

/** Leads to a record: over this form, or in a window of its own for whoever asks the browser for one. */
export function RecordLink({ concept, id, name, open }: Props) {
  const { config } = useConfig()
  const say = useTerm()
  if (!id) return <span>{say(words.someonesElse)}</span>
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(concept, id)
  }
  return (
    <a href={`${config.routes.admin}/collections/${concept}/${id}`} onClick={follow}>
      {name}
    </a>
  )
}
