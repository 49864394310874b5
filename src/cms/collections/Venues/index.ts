import type { CollectionConfig } from 'payload'
import { accessAnswers, accessKinds } from '@/words'
import { adminGroups, sharedForm, venueForm as form } from '@/words/forms'
import { actsOn } from '../../acts/hooks'
import { decideOwner } from '../../acts/owner'
import { country } from '../../fields/choices'
import { owner, slug } from '../../fields/decided'
import { calendarDate } from '../../fields/moments'
import { degrees } from '../../fields/numbers'
import { optionsOf, rowsSaid, said } from '../../fields/said'
import { publicLink } from '../../fields/sidebar'
import { paragraph, richText } from '../../fields/texts'
import { drafted } from '../drafted'
import { venueAccess } from './access'

export const Venues: CollectionConfig = {
  slug: 'venues',
  ...drafted('venues', form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'city', 'department', '_status'] }),
  access: venueAccess,
  hooks: actsOn('venues', [decideOwner('venues')]),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, ...said(form.name, { width: '70%' }) },
        { name: 'acronym', type: 'text', ...said(form.acronym, { width: '30%' }) },
      ],
    },
    { name: 'street', type: 'text', ...said(form.street) },
    {
      type: 'row',
      fields: [
        { name: 'postcode', type: 'text', ...said(form.postcode) },
        { name: 'city', type: 'text', required: true, index: true, maxLength: 200, ...said(form.city) },
        { name: 'department', type: 'text', ...said(form.department) },
        { ...country('country', form.country), required: true, defaultValue: 'FR' },
      ],
    },
    {
      type: 'row',
      fields: [
        degrees('latitude', form.latitude, 90),
        degrees('longitude', form.longitude, 180),
      ],
    },
    richText('directions', form.directions),
    {
      name: 'accessibility',
      type: 'group',
      ...said(form.accessibility),
      fields: [
        calendarDate({ name: 'checkedOn', word: form.checkedOn }),
        {
          name: 'answers',
          type: 'array',
          ...rowsSaid(form.answers, form.accessItem),
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'kind', type: 'select', required: true, options: optionsOf(accessKinds), ...said(form.accessItem) },
                { name: 'answer', type: 'select', required: true, defaultValue: 'unknown', options: optionsOf(accessAnswers), ...said(form.answer) },
              ],
            },
            { name: 'note', type: 'text', localized: true, ...said(sharedForm.note) },
          ],
        },
        paragraph('contact', form.contact),
      ],
    },
    slug('venues'),
    owner('venues'),
    publicLink,
  ],
}
