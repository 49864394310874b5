import { initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { ifRefused } from './ifRefused'

/** Tries something in a transaction that is then undone: whether it was allowed and did what it says. Anything but a refusal is an error. */
export async function attempt(req: PayloadRequest, what: string, way: () => Promise<boolean>): Promise<boolean> {
  await initTransaction(req)
  try {
    return await way()
  } catch (error) {
    try {
      return ifRefused(error) ?? false
    } catch (cause) {
      throw new Error(what, { cause })
    }
  } finally {
    await killTransaction(req)
  }
}
