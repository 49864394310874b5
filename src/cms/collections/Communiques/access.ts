import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const communiqueAccess: CollectionAccess = forAdministrators
