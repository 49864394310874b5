import type { Field } from 'payload'
import { eventKinds, papers } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { optionsOf, labelled } from '@/cms/fields/labels'
import { paragraph, richText } from '@/cms/fields/texts'

export const what: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, ...labelled(form.title) },
  { name: 'kind', type: 'select', required: true, options: optionsOf(eventKinds), ...labelled(form.kind) },
  paragraph('summary', sharedForm.summary),
  richText('body', sharedForm.body),
  { name: 'image', type: 'upload', relationTo: 'media', ...labelled(form.image) },
  { name: 'paper', type: 'select', required: true, defaultValue: 'yellow', options: optionsOf(papers), ...labelled(form.paper) },
]
