import type { Field } from 'payload'
import { serviceAnswers, serviceKinds } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { calendarDate } from '@/cms/fields/moments'
import { optionsOf, labelledRows, labelled } from '@/cms/fields/labels'
import { paragraph, richText } from '@/cms/fields/texts'

const services: Field = {
  name: 'services',
  type: 'array',
  ...labelledRows(form.services, form.service),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: optionsOf(serviceKinds), ...labelled(form.service) },
        { name: 'answer', type: 'select', required: true, defaultValue: 'unknown', options: optionsOf(serviceAnswers), ...labelled(form.answer) },
      ],
    },
    { name: 'note', type: 'text', localized: true, ...labelled(sharedForm.note) },
    {
      type: 'row',
      fields: [calendarDate({ name: 'askBefore', word: form.askBefore }), { name: 'contact', type: 'text', ...labelled(form.serviceContact) }],
    },
  ],
}

export const practical: Field[] = [services, paragraph('accessContact', form.accessContact), richText('practicalNotes', form.practicalNotes)]
