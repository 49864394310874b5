import type { CollectionConfig } from 'payload'
import { adminGroups, organisationForm as form } from '@/words/forms'
import { suspension } from '@/cms/saving/suspend'
import { actsOn } from '@/cms/saving/hooks'
import { ownership } from '@/cms/saving/owner'
import { readdress } from '@/cms/privatePages/readdress'
import { exportEndpoint } from '@/cms/export/endpoint'
import { drafted } from '../drafted'
import { organisationAccess } from './access'
import { organisationFields } from './fields'

const written = drafted('organisations', form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'territory', '_status'] })

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  ...written,
  endpoints: [...written.endpoints, exportEndpoint],
  access: organisationAccess,
  hooks: actsOn('organisations', [suspension, ownership('organisations'), readdress]),
  fields: organisationFields,
}
