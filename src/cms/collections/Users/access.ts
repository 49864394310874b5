import { forAdministrators, type CollectionAccess } from '../../access/rules'

// Nobody is locked out (ADR 0021), so nobody has to be let in again.
export const userAccess: CollectionAccess = { ...forAdministrators, unlock: () => false }
