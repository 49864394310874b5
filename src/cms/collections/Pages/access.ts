import { forAdministrators, publicForMembers, type CollectionAccess } from '../../access/rules'

export const pageAccess: CollectionAccess = { ...forAdministrators, read: publicForMembers('pages') }
