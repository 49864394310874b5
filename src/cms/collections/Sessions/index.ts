import type { CollectionConfig } from 'payload'
import { adminGroups, sessionForm as form } from '@/words/forms'
import { actsOn } from '@/cms/saving/hooks'
import { drafted } from '../drafted'
import { byRights, inViews, programmesInReach } from '@/cms/access/rules'
import { sessionFields } from './fields'

export const Sessions: CollectionConfig = {
  slug: 'sessions',
  ...drafted('sessions', form.one, form.many, adminGroups.agenda, { useAsTitle: 'title', defaultColumns: ['title', 'event', 'startsAt', '_status'] }),
  defaultSort: '-startsAt',
  access: { ...byRights('sessions', inViews('sessions')), read: programmesInReach },
  hooks: actsOn('sessions'),
  fields: sessionFields,
}
