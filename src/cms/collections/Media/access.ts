import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const mediaAccess: CollectionAccess = forAdministrators
