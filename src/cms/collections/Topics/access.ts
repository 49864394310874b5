import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const topicAccess: CollectionAccess = forAdministrators
