import type { PayloadRequest } from 'payload'
import { forgetReach } from '../../access/reach'
import { lockActs } from '../../conflicts/lock'
import { together } from '../../transactions/together'

/** Runs an act on agreements in one transaction, one act at a time: of two answers given at once the second finds the first one there. */
export async function inTurn<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const result = await together(req, async () => {
    await lockActs(req)
    return work()
  })
  forgetReach(req)
  return result
}
