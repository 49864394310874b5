import { byRights, inViews } from '../../access/rules'

export const eventAccess = byRights('events', inViews('events'))
