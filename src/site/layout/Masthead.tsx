import type { ReactNode } from 'react'
import { classes } from './classes'

/** The head of a page that is not an event: what it is about, in one breath. */
export function Masthead({ kicker, title, lang, lead, isHome = false, children }: MastheadProps) {
  return (
    <div className={classes('masthead wrap edge', isHome && 'home')}>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 lang={lang}>{title}</h1>
      {lead && (
        <p className="lead" lang={lang}>
          {lead}
        </p>
      )}
      {children}
    </div>
  )
}

type MastheadProps = {
  kicker?: string | null
  title: string
  /** Language of title and lead, where it is not the page's. */
  lang?: string | undefined
  lead?: string | null
  /** The first page says its title larger. */
  isHome?: boolean
  children?: ReactNode
}
