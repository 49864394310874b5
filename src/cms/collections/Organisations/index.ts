import type { CollectionConfig } from 'payload'
import { adminGroups, organisationForm as form } from '@/words/forms'
import { decideSuspension } from '@/cms/saving/suspend'
import { actsOn } from '@/cms/saving/hooks'
import { decideOwner } from '@/cms/saving/owner'
import { rememberAddress, tellOfAddress } from '@/cms/privatePages/readdress'
import { exportEndpoint } from '@/cms/export/endpoint'
import { drafted } from '../drafted'
import { organisationAccess } from './access'
import { organisationFields } from './fields'

const written = drafted('organisations', form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'territory', '_status'] })
const acts = actsOn('organisations', [decideSuspension, decideOwner('organisations'), tellOfAddress])

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  ...written,
  endpoints: [...written.endpoints, exportEndpoint],
  access: organisationAccess,
  hooks: { ...acts, beforeValidate: [...(acts.beforeValidate ?? []), rememberAddress] },
  fields: organisationFields,
}
