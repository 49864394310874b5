import type { RelationshipField, UIField } from 'payload'
import { sharedForm as form } from '@/words/forms'
import { myOnlyOrganisation } from '../admin/mine'
import { said } from './said'

/** The organisation to tell about a mistake in a shared record. */
export const owner: RelationshipField = {
  name: 'owner',
  type: 'relationship',
  relationTo: 'organisations',
  index: true,
  defaultValue: myOnlyOrganisation,
  ...said(form.owner, { position: 'sidebar' as const }),
}

/** A link to the public page, once there is one. */
export const publicLink: UIField = {
  name: 'publicLink',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/cms/admin/PublicLink#PublicLink' } },
}
