import { membershipsInReach, theirMemberships } from '../../access/people'
import { forAdministrators, type CollectionAccess } from '../../access/rules'

/** Members see with whom they work; coordinators bring people in, change what they may do, and let them go, in their own organisation. */
export const membershipAccess: CollectionAccess = {
  ...forAdministrators,
  create: theirMemberships.create,
  read: membershipsInReach,
  update: theirMemberships.change,
  delete: theirMemberships.change,
}
