import { Forbidden, type CollectionBeforeValidateHook } from 'payload'
import { isUnasked, mayManage } from '../../access/members'
import type { Membership } from '../../payload-types'

/** Access looks at the membership as it was; this looks at what it becomes. A membership stays that of one person in one organisation. */
export const askWhoManages: CollectionBeforeValidateHook<Membership> = async ({ data, originalDoc, req }) => {
  if (isUnasked(req)) return data
  const organisation = idOf(data?.organisation ?? originalDoc?.organisation)
  const isMoved = originalDoc && (organisation !== idOf(originalDoc.organisation) || (data?.person !== undefined && idOf(data.person) !== idOf(originalDoc.person)))
  if (isMoved || !organisation || !(await mayManage(req, organisation))) throw new Forbidden(req.t)
  return data
}

const idOf = (related: string | { id: string } | undefined) => (typeof related === 'object' ? related.id : related)
