import type { PayloadRequest } from 'payload'

/**
 * The request of writes that belong to an act: same person, same transaction, its own language and context. Bulk operations share one request
 * between documents that are saved side by side, so an act never changes it.
 */
export const partOfAct = (req: PayloadRequest): PayloadRequest => ({ ...req, context: { ...req.context, act: true } })

export const isPartOfAct = (req: PayloadRequest): boolean => req.context.act === true
