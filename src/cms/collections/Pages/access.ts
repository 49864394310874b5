import { forAdministrators, publicForMembers, type CollectionAccess } from '@/cms/access/rules'

export const pageAccess: CollectionAccess = { ...forAdministrators, read: publicForMembers('pages') }
