import type { CollectionConfig } from 'payload'
import { adminGroups, eventForm as form } from '@/words/forms'
import { questionsBeforeActs, askedOfEvents } from '@/cms/saving/endpoints'
import { noticeEndpoints } from '@/cms/notices/endpoints'
import { actsOn } from '@/cms/saving/hooks'
import { move } from '@/cms/saving/move'
import { lead } from '@/cms/saving/lead'
import { drafted } from '../drafted'
import { byRights, inViews } from '@/cms/access/rules'
import { eventFields } from './fields'
import { computeInstants } from './instants'

export const Events: CollectionConfig = {
  slug: 'events',
  ...drafted('events', form.one, form.many, adminGroups.agenda, { useAsTitle: 'title', defaultColumns: ['title', 'startsAt', 'venue', '_status'] }),
  endpoints: [...questionsBeforeActs, ...askedOfEvents, ...noticeEndpoints],
  defaultSort: '-startsInstant',
  access: byRights('events', inViews('events')),
  hooks: { ...actsOn('events', [lead, move]), beforeChange: [computeInstants] },
  fields: eventFields,
}
