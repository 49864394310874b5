import { byRights, inViews } from '../../access/rules'

export const sessionAccess = byRights('sessions', inViews('sessions'))
