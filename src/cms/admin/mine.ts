import type { PayloadRequest } from 'payload'

type Membership = { organisation?: string | { id: string } | null }

/** The organisations that a person belongs to, by their ids: the one place of the panel that knows. */
export function myOrganisations({ user }: Pick<PayloadRequest, 'user'>): string[] {
  const memberships: Membership[] = (user && 'memberships' in user && user.memberships) || []
  return memberships.flatMap(({ organisation }) => (typeof organisation === 'object' ? (organisation?.id ?? []) : (organisation ?? [])))
}

/** For whom somebody writes without having to say it: the organisation they belong to, when there is exactly one. */
export function myOnlyOrganisation({ req }: { req: Pick<PayloadRequest, 'user'> }): string | undefined {
  const mine = myOrganisations(req)
  return mine.length === 1 ? mine[0] : undefined
}
