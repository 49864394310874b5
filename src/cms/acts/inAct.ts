import type { PayloadRequest } from 'payload'

/** Runs writes that belong to an act: hooks then only validate. The mark is taken off again, since bulk operations share a request. */
export async function inAct<Result>(req: PayloadRequest, write: () => Promise<Result>): Promise<Result> {
  const before = req.context.act
  req.context.act = true
  try {
    return await write()
  } finally {
    req.context.act = before
  }
}

export const isInAct = (req: PayloadRequest): boolean => req.context.act === true
