import type { DefaultServerCellComponentProps } from 'payload'
import { written } from '@/time'

/** A date in a list, as members type it: `18/01/2025 14:00`. */
export const MomentCell = ({ cellData }: DefaultServerCellComponentProps) => <span>{written(String(cellData ?? ''))}</span>
