import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const userAccess: CollectionAccess = forAdministrators
