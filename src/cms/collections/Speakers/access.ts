import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const speakerAccess: CollectionAccess = forAdministrators
