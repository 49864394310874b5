'use client'

import { useId, useState } from 'react'
import { DayInput } from '../fields/moments/DayInput'

/** A day of the journal's filter, sent as `2025-01-10` under its name. */
export function JournalDay({ label, name, value }: { label: string; name: string; value: string }) {
  const id = useId()
  const [day, setDay] = useState(value)
  return (
    <div style={{ display: 'grid', gap: '0.25rem', flex: '1 1 10rem' }}>
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} onChange={setDay} value={day} />
      <input name={name} type="hidden" value={day} />
    </div>
  )
}
