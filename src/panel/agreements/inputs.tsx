'use client'

import { type ReactNode, useId } from 'react'
import { DayInput } from '../fields/moments/DayInput'
import { useAskBeforeClosing } from '../saving/useAskBeforeClosing'

type Labelled = { label: string; help?: string; children: (id: string, describedBy: string | undefined) => ReactNode }

function Labelled({ label, help, children }: Labelled) {
  const id = useId()
  return (
    <div className="agreements__field">
      <label htmlFor={id}>{label}</label>
      {children(id, help ? `${id}-help` : undefined)}
      {help && (
        <p className="agreements__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

type Written = { label: string; help?: string; value: string; onChange: (value: string) => void }

export const Line = ({ label, help, value, onChange, most }: Written & { most?: number }) => (
  <Labelled help={help} label={label}>
    {(id, describedBy) => <input aria-describedby={describedBy} autoComplete="off" id={id} maxLength={most} onChange={({ target }) => onChange(target.value)} type="text" value={value} />}
  </Labelled>
)

/** A day ("2025-01-10"), typed as people write it; empty for none. */
export const Day = ({ label, help, value, onChange }: Written) => (
  <Labelled help={help} label={label}>
    {(id, describedBy) => <DayInput describedBy={describedBy} id={id} onChange={onChange} value={value} />}
  </Labelled>
)

export function Paragraph({ label, help, value, onChange }: Written) {
  useAskBeforeClosing(value)
  return (
    <Labelled help={help} label={label}>
      {(id, describedBy) => <textarea aria-describedby={describedBy} id={id} maxLength={2000} onChange={({ target }) => onChange(target.value)} rows={4} value={value} />}
    </Labelled>
  )
}

export const Choice = ({ label, help, value, onChange, options }: Written & { options: [value: string, label: string][] }) => (
  <Labelled help={help} label={label}>
    {(id, describedBy) => (
      <select aria-describedby={describedBy} id={id} onChange={({ target }) => onChange(target.value)} value={value}>
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
    )}
  </Labelled>
)
