import type { Field } from 'payload'
import { archiveKinds } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { webAddress } from '../../../fields/addresses'
import { wholeNumber } from '../../../fields/numbers'
import { optionsOf, rowsSaid, said } from '../../../fields/said'
import { licence, topics } from '../../../fields/texts'

export const context: Field[] = [
  topics,
  { name: 'parent', type: 'relationship', relationTo: 'events', index: true, ...said(form.parent) },
  licence,
  {
    name: 'archive',
    type: 'array',
    ...rowsSaid(form.archive, form.archive),
    fields: [
      { name: 'kind', type: 'select', required: true, options: optionsOf(archiveKinds), ...said(form.archiveKind) },
      { name: 'label', type: 'text', required: true, localized: true, ...said(sharedForm.label) },
      webAddress('url', sharedForm.url, true),
    ],
  },
  wholeNumber({ name: 'attendance', word: form.attendance, most: 9_999_999 }),
]
