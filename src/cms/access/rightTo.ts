import type { Intention } from '@/cms/documents/intention'
import type { Held, Right } from './rights'

/** The right that a write asks for, by what it is for. */
export const rightTo = (concept: Held, intention: Intention): Right => (concept === 'media' ? undrafted : drafted)[intention]

const drafted: Record<Intention, Right> = {
  draft: 'edit',
  restore: 'edit',
  publish: 'publish',
  correct: 'publish',
  unpublish: 'unpublish',
  bin: 'lead',
  unbin: 'lead',
}

// A picture has no draft: to edit it is to write it.
const undrafted: Record<Intention, Right> = { ...drafted, publish: 'edit', correct: 'edit', unpublish: 'edit' }

/** What is asked for besides of a write that takes an announced event elsewhere (`saving/move.ts`). */
export const rightToMove: Partial<Record<Intention, Right>> = { draft: 'move', restore: 'move', correct: 'lead' }
