import { byRights, inViews } from '../../access/rules'

export const communiqueAccess = byRights('communiques', inViews('communiques'))
