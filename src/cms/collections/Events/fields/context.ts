import type { Field } from 'payload'
import { archiveKinds } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { webAddress } from '@/cms/fields/addresses'
import { wholeNumber } from '@/cms/fields/numbers'
import { optionsOf, labelledRows, labelled } from '@/cms/fields/labels'
import { licence, topics } from '@/cms/fields/texts'

export const context: Field[] = [
  topics,
  { name: 'parent', type: 'relationship', relationTo: 'events', index: true, ...labelled(form.parent) },
  licence,
  {
    name: 'archive',
    type: 'array',
    ...labelledRows(form.archive, form.archive),
    fields: [
      { name: 'kind', type: 'select', required: true, options: optionsOf(archiveKinds), ...labelled(form.archiveKind) },
      { name: 'label', type: 'text', required: true, localized: true, ...labelled(sharedForm.label) },
      webAddress('url', sharedForm.url, true),
    ],
  },
  wholeNumber({ name: 'attendance', word: form.attendance, most: 9_999_999 }),
]
