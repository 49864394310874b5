import { accountsInReach, ownAccount } from '@/cms/access/memberships'
import { isMember } from '@/cms/access/roles'
import { forAdministrators, type CollectionAccess } from '@/cms/access/rules'

// Nobody is locked out (ADR 0021), so nobody has to be let in again.
export const userAccess: CollectionAccess = { ...forAdministrators, read: accountsInReach, update: ownAccount, unlock: () => false, admin: ({ req }) => isMember(req) }
