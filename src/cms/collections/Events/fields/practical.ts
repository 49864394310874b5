import type { Field } from 'payload'
import { serviceAnswers, serviceKinds } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { calendarDate } from '../../../fields/moments'
import { optionsOf, rowsSaid, said } from '../../../fields/said'
import { paragraph, richText } from '../../../fields/texts'

const services: Field = {
  name: 'services',
  type: 'array',
  ...rowsSaid(form.services, form.service),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: optionsOf(serviceKinds), ...said(form.service) },
        { name: 'answer', type: 'select', required: true, defaultValue: 'unknown', options: optionsOf(serviceAnswers), ...said(form.answer) },
      ],
    },
    { name: 'note', type: 'text', localized: true, ...said(sharedForm.note) },
    {
      type: 'row',
      fields: [calendarDate({ name: 'askBefore', word: form.askBefore }), { name: 'contact', type: 'text', ...said(form.serviceContact) }],
    },
  ],
}

export const practical: Field[] = [services, paragraph('accessContact', form.accessContact), richText('practicalNotes', form.practicalNotes)]
