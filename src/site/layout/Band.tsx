import type { ReactNode } from 'react'
import { classes } from './classes'

/** A section of a page: its heading stands in the margin on wide screens. `long` ones may break across printed pages. */
export function Band({ id, title, long, screen, children }: { id: string; title: string; long?: boolean; screen?: boolean; children: ReactNode }) {
  return (
    <section className={classes('band wrap', long && 'long', screen && 'screen')} id={id} aria-labelledby={`t-${id}`}>
      <h2 id={`t-${id}`}>{title}</h2>
      {children}
    </section>
  )
}
