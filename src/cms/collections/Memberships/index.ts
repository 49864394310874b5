import type { CollectionConfig } from 'payload'
import { memberRoles } from '@/words'
import { askWhoManages } from '@/cms/access/management'
import { refuseForeignReferences } from '@/cms/saving/refuseForeignReferences'
import { adminGroups, memberForm as form, membershipForm } from '@/words/forms'
import { organisation } from '@/cms/fields/people'
import { optionsOf, labelled } from '@/cms/fields/labels'
import { named } from '../drafted'
import { membershipAccess } from './access'
import { letGo, noteMembership } from './hooks'

/** Who acts for which organisation, and how far. Not drafted, not versioned: what stands here is in force at the next request. */
export const Memberships: CollectionConfig = {
  slug: 'memberships',
  ...named(membershipForm.one, membershipForm.many, adminGroups.platform, {
    defaultColumns: ['person', 'organisation', 'role'],
    components: { beforeListTable: ['@/panel/joining/Invite#Invite'] },
  }),
  access: membershipAccess,
  indexes: [{ fields: ['person', 'organisation'], unique: true }],
  disableDuplicate: true,
  hooks: { beforeValidate: [askWhoManages, refuseForeignReferences], afterChange: [noteMembership], afterDelete: [letGo] },
  fields: [
    { name: 'person', type: 'relationship', relationTo: 'users', required: true, index: true, ...labelled(form.one) },
    organisation('organisation', undefined, true),
    { name: 'role', type: 'select', required: true, defaultValue: 'contributor', options: optionsOf(memberRoles), ...labelled(form.role) },
  ],
}
