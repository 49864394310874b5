import { byRights, inViews } from '@/cms/access/rules'

export const communiqueAccess = byRights('communiques', inViews('communiques'))
