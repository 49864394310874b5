import { membershipsAs, membershipsToEnd } from '@/cms/access/memberships'
import { forAdministrators, type CollectionAccess } from '@/cms/access/rules'

/** Members see with whom they work. Coordinators change what somebody may do, and let them go, and everybody leaves who wants to; coordinators invite people, who come in by themselves (`cms/accounts/joining`). */
export const membershipAccess: CollectionAccess = {
  ...forAdministrators,
  read: membershipsAs('contributor'),
  update: membershipsAs('coordinator'),
  delete: membershipsToEnd,
}
