import type { PayloadRequest } from 'payload'
import { forgetIdsWithRight } from '@/cms/access/idsWithRight'
import { lockActs } from '@/cms/transactions/lock'
import { inTransaction } from '@/cms/transactions/inTransaction'

/** Runs an act on agreements in one transaction, one act at a time: of two answers given at once the second finds the first one there. */
export async function asAct<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const result = await inTransaction(req, async () => {
    await lockActs(req)
    return work()
  })
  forgetIdsWithRight(req)
  return result
}
