import type { CollectionConfig } from 'payload'
import { adminGroups, organisationForm as form } from '@/words/forms'
import { decideSuspension } from '../../acts/suspend'
import { actsOn } from '../../acts/hooks'
import { decideOwner } from '../../acts/owner'
import { drafted, named } from '../drafted'
import { organisationAccess } from './access'
import { organisationFields } from './fields'

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  ...named(form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'territory', '_status'] }),
  ...drafted,
  access: organisationAccess,
  hooks: actsOn('organisations', [decideSuspension, decideOwner('organisations')]),
  fields: organisationFields,
}
