import { byRights, inViews, programmesInReach, type CollectionAccess } from '@/cms/access/rules'

export const sessionAccess: CollectionAccess = { ...byRights('sessions', inViews('sessions')), read: programmesInReach }
