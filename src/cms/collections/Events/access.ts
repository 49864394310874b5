import { byRights, inViews } from '@/cms/access/rules'

export const eventAccess = byRights('events', inViews('events'))
