import type { ReactNode } from 'react'

/** A heading at the level that the page around it asks for. */
export function Heading({ level, lang, children }: { level: 2 | 3 | 4; lang?: string | undefined; children: ReactNode }) {
  const Tag = `h${level}` as const
  return <Tag lang={lang}>{children}</Tag>
}
