import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const sessionAccess: CollectionAccess = forAdministrators
