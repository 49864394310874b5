import { byRights, inViews } from '@/cms/access/rules'

export const speakerAccess = byRights('speakers', inViews('speakers'))
