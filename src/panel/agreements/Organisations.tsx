'use client'

import { RelationshipInput } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Term } from '@/words'
import { useSaying } from './words'

type Props = { name: string; label: Term; help: Term; several: boolean; value: string[]; without: string[]; onChange: (organisations: string[]) => void }

const related = (value: string) => ({ relationTo: 'organisations' as const, value })

/** Organisations picked by their names; one that is not known yet is added on the spot. */
export function Organisations({ name, label, help, several, value, without, onChange }: Props) {
  const { say } = useSaying()
  // Payload's control compares by identity.
  const chosen = useMemo(() => value.map(related), [value])
  const filterOptions = useMemo(() => ({ organisations: without.length > 0 ? { id: { not_in: without } } : true }), [without.join()])
  const shared = { allowEdit: false, filterOptions, isSortable: false, path: name, relationTo: ['organisations'], label: say(label), description: say(help) }
  return several ? (
    <RelationshipInput {...shared} hasMany initialValue={chosen} onChange={(now) => onChange([...new Set((now ?? []).map((one) => String(one.value)))])} value={chosen} />
  ) : (
    <RelationshipInput {...shared} hasMany={false} initialValue={chosen[0] ?? null} onChange={(now) => onChange(now ? [String(now.value)] : [])} value={chosen[0] ?? null} />
  )
}
