import { byRights, inViews } from '@/cms/access/rules'

export const organisationAccess = byRights('organisations', inViews('organisations'))
