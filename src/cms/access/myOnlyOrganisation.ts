import type { PayloadRequest } from 'payload'
import { organisationsOf } from './roles'

/** For whom somebody writes without having to say it: the organisation they belong to, when there is exactly one. */
export async function myOnlyOrganisation({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  const mine = await organisationsOf(req)
  return mine.length === 1 ? mine[0] : undefined
}
