import type { CollectionConfig } from 'payload'
import { accessAnswers, accessKinds } from '@/words'
import { adminGroups, sharedForm, venueForm as form } from '@/words/forms'
import { actsOn } from '@/cms/saving/hooks'
import { ownership } from '@/cms/saving/ownership'
import { country } from '@/cms/fields/choices'
import { owner, slug } from '@/cms/fields/decided'
import { calendarDate } from '@/cms/fields/moments'
import { degrees } from '@/cms/fields/numbers'
import { optionsOf, labelledRows, labelled } from '@/cms/fields/labels'
import { publicLink } from '@/cms/fields/sidebar'
import { paragraph, richText } from '@/cms/fields/texts'
import { drafted } from '../drafted'
import { byRights, inViews } from '@/cms/access/rules'

export const Venues: CollectionConfig = {
  slug: 'venues',
  ...drafted('venues', form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'city', 'department', '_status'] }),
  access: byRights('venues', inViews('venues')),
  hooks: actsOn('venues', [ownership('venues')]),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, ...labelled(form.name, { width: '70%' }) },
        { name: 'acronym', type: 'text', ...labelled(form.acronym, { width: '30%' }) },
      ],
    },
    { name: 'street', type: 'text', ...labelled(form.street) },
    {
      type: 'row',
      fields: [
        { name: 'postcode', type: 'text', ...labelled(form.postcode) },
        { name: 'city', type: 'text', required: true, index: true, maxLength: 200, ...labelled(form.city) },
        { name: 'department', type: 'text', ...labelled(form.department) },
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
      ...labelled(form.accessibility),
      fields: [
        calendarDate({ name: 'checkedOn', word: form.checkedOn }),
        {
          name: 'answers',
          type: 'array',
          ...labelledRows(form.answers, form.accessItem),
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'kind', type: 'select', required: true, options: optionsOf(accessKinds), ...labelled(form.accessItem) },
                { name: 'answer', type: 'select', required: true, defaultValue: 'unknown', options: optionsOf(accessAnswers), ...labelled(form.answer) },
              ],
            },
            { name: 'note', type: 'text', localized: true, ...labelled(sharedForm.note) },
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
