import { byRights, inViews } from '../../access/rules'

export const venueAccess = byRights('venues', inViews('venues'))
