import { agreementsOfTheirs } from '@/cms/access/memberships'
import { forAdministrators, type CollectionAccess } from '@/cms/access/rules'

const nobody = () => false

/** Members read what concerns their organisation, asked or asking. Agreements are moved by acts (`agreements`), administrators' too. */
export const collaborationAccess: CollectionAccess = { ...forAdministrators, create: nobody, update: nobody, delete: nobody, read: agreementsOfTheirs }
