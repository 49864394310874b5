import { agreementsOfTheirs } from '../../access/people'
import { forAdministrators, type CollectionAccess } from '../../access/rules'

const nobody = () => false

/** Members read what concerns their organisation, asked or asking. Agreements are moved by acts (`acts/consent`), administrators' too. */
export const collaborationAccess: CollectionAccess = { ...forAdministrators, create: nobody, update: nobody, delete: nobody, read: agreementsOfTheirs }
