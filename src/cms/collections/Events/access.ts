import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const eventAccess: CollectionAccess = forAdministrators
