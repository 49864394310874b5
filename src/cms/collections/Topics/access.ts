import { byRights, inViews } from '../../access/rules'

export const topicAccess = byRights('topics', inViews('topics'))
