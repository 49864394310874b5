import { membershipsAs, membershipsToEnd } from '../../access/people'
import { forAdministrators, type CollectionAccess } from '../../access/rules'

/** Members see with whom they work. Coordinators change what somebody may do, and let them go, and everybody leaves who wants to; coordinators invite people, who come in by themselves (`cms/joining`). */
export const membershipAccess: CollectionAccess = {
  ...forAdministrators,
  read: membershipsAs('contributor'),
  update: membershipsAs('coordinator'),
  delete: membershipsToEnd,
}
