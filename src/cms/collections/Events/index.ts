import type { CollectionConfig } from 'payload'
import { adminGroups, eventForm as form } from '@/words/forms'
import { askedBeforeActs, askedOfEvents } from '../../acts/asked'
import { noticeEndpoints } from '../../acts/notices/endpoints'
import { actsOn } from '../../acts/hooks'
import { decideMove, rememberOnline } from '../../acts/move'
import { decideLead } from '../../acts/lead'
import { drafted } from '../drafted'
import { eventAccess } from './access'
import { eventFields } from './fields'
import { computeInstants } from './instants'

const acts = actsOn('events', [decideLead, decideMove])

export const Events: CollectionConfig = {
  slug: 'events',
  ...drafted('events', form.one, form.many, adminGroups.agenda, { useAsTitle: 'title', defaultColumns: ['title', 'startsAt', 'venue', '_status'] }),
  endpoints: [...askedBeforeActs, ...askedOfEvents, ...noticeEndpoints],
  defaultSort: '-startsInstant',
  access: eventAccess,
  hooks: { ...acts, beforeValidate: [...(acts.beforeValidate ?? []), rememberOnline], beforeChange: [computeInstants] },
  fields: eventFields,
}
