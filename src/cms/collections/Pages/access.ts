import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const pageAccess: CollectionAccess = forAdministrators
