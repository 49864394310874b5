import { byRights, inViews } from '@/cms/access/rules'

export const venueAccess = byRights('venues', inViews('venues'))
