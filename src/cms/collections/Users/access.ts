import { accountsInReach, ownAccount } from '../../access/people'
import { isMember } from '../../access/person'
import { forAdministrators, type CollectionAccess } from '../../access/rules'

// Nobody is locked out (ADR 0021), so nobody has to be let in again.
export const userAccess: CollectionAccess = { ...forAdministrators, read: accountsInReach, update: ownAccount, unlock: () => false, admin: ({ req }) => isMember(req) }
