import { byRights, inViews } from '@/cms/access/rules'

export const topicAccess = byRights('topics', inViews('topics'))
