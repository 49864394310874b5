import type { CollectionConfig } from 'payload'
import { adminGroups, organisationForm as form } from '@/words/forms'
import { suspension } from '@/cms/saving/suspension'
import { actsOn } from '@/cms/saving/hooks'
import { ownership } from '@/cms/saving/ownership'
import { readdress } from '@/cms/privatePages/readdress'
import { exportEndpoint } from '@/cms/export/endpoint'
import { drafted } from '../drafted'
import { byRights, inViews } from '@/cms/access/rules'
import { organisationFields } from './fields'

const written = drafted('organisations', form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'territory', '_status'] })

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  ...written,
  endpoints: [...written.endpoints, exportEndpoint],
  access: byRights('organisations', inViews('organisations')),
  hooks: actsOn('organisations', [suspension, ownership('organisations'), readdress]),
  fields: organisationFields,
}
