import type { CollectionBeforeChangeHook } from 'payload'
import type { Communique } from '@/cms/payload-types'
import { instantOf, isWallClock } from '@/time'

/** A text has no place, so its embargo is on the clocks of Paris, where the collectives are (ADR 0058): the instant is computed here. */
export const computeEmbargo: CollectionBeforeChangeHook<Communique> = ({ data, originalDoc }) => {
  const { embargoUntil }: Partial<Communique> = { ...originalDoc, ...data }
  return { ...data, embargoInstant: embargoUntil && isWallClock(embargoUntil) ? instantOf(embargoUntil, 'Europe/Paris') : null }
}
