import type { ReactNode } from 'react'
import { Band } from './Band'

export type Detail = [label: string, value: ReactNode]

/** A section of labelled facts; unknown ones are left out, and so is the section when all are. */
export function Details({ id, title, rows }: { id: string; title: string; rows: readonly Detail[] }) {
  const known = rows.filter(([, value]) => Boolean(value))
  if (known.length === 0) return null
  return (
    <Band id={id} title={title}>
      <dl className="rows pair">
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Band>
  )
}
