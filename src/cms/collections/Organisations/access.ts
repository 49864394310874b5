import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const organisationAccess: CollectionAccess = forAdministrators
