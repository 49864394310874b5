import type { DefaultServerCellComponentProps } from 'payload'

/** A wall clock or a date in a list, as members read it: `18/01/2025 14:00`. */
export function MomentCell({ cellData }: DefaultServerCellComponentProps) {
  const [, year, month, day, hour] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(String(cellData ?? '')) ?? []
  if (!year) return null
  return <span>{[`${day}/${month}/${year}`, hour].filter(Boolean).join(' ')}</span>
}
