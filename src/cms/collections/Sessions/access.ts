import { byRights, inViews, programmesInReach, type CollectionAccess } from '../../access/rules'

export const sessionAccess: CollectionAccess = { ...byRights('sessions', inViews('sessions')), read: programmesInReach }
