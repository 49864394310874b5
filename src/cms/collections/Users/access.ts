import { accountsInReach, ownAccount } from '../../access/people'
import { isMember } from '../../access/person'
import { forAdministrators, type CollectionAccess } from '../../access/rules'

export const userAccess: CollectionAccess = { ...forAdministrators, read: accountsInReach, update: ownAccount, admin: ({ req }) => isMember(req) }
