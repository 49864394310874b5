import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const collaborationAccess: CollectionAccess = forAdministrators
