import { byRights, inViews } from '../../access/rules'

export const organisationAccess = byRights('organisations', inViews('organisations'))
