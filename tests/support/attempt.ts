import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Tries something in a transaction that is then undone: whether it was allowed and did what it says. Anything but a refusal is an error. */
export async function attempt(req: PayloadRequest, what: string, way: () => Promise<boolean>): Promise<boolean> {
  await initTransaction(req)
  try {
    return await way()
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === undefined || status >= 500) throw new Error(what, { cause: error })
    return false
  } finally {
    await killTransaction(req)
  }
}
