import type { CollectionConfig } from 'payload'
import { adminGroups, eventForm as form } from '@/words/forms'
import { actsOn } from '../../acts/hooks'
import { decideLead } from '../../acts/lead'
import { drafted } from '../drafted'
import { eventAccess } from './access'
import { eventFields } from './fields'
import { computeInstants } from './instants'

const acts = actsOn('events', [decideLead])

export const Events: CollectionConfig = {
  slug: 'events',
  ...drafted(form.one, form.many, adminGroups.agenda, { useAsTitle: 'title', defaultColumns: ['title', 'startsAt', 'venue', '_status'] }),
  defaultSort: '-startsInstant',
  // A copy would have no lead: the act that makes one comes with the members' acts.
  disableDuplicate: true,
  access: eventAccess,
  hooks: { ...acts, beforeChange: [computeInstants] },
  fields: eventFields,
}
