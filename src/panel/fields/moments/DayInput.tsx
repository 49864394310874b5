'use client'

import { MomentInput } from './MomentInput'
import { useTyped } from './useTyped'

type Props = { id: string; value: string; onChange: (value: string) => void; describedBy?: string }

/** A day in a form of ours (`2025-01-10`); empty for none. */
export function DayInput({ id, value, onChange, describedBy }: Props) {
  const typed = useTyped({ kind: 'day', value: value || null, onChange: (day) => onChange(day ?? '') })
  return <MomentInput describedBy={describedBy} id={id} typed={typed} />
}
