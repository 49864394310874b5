import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const venueAccess: CollectionAccess = forAdministrators
