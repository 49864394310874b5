import { agreementsOfTheirs } from '../../access/people'
import { forAdministrators, type CollectionAccess } from '../../access/rules'

/** Members read what concerns their organisation, asked or asking; agreements are written by acts. */
export const collaborationAccess: CollectionAccess = { ...forAdministrators, read: agreementsOfTheirs }
