import type { Field } from 'payload'
import { eventKinds, papers } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { optionsOf, said } from '../../../fields/said'
import { paragraph, richText } from '../../../fields/texts'

export const what: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, ...said(form.title) },
  { name: 'kind', type: 'select', required: true, options: optionsOf(eventKinds), ...said(form.kind) },
  paragraph('summary', sharedForm.summary),
  richText('body', sharedForm.body),
  { name: 'image', type: 'upload', relationTo: 'media', ...said(form.image) },
  { name: 'paper', type: 'select', required: true, defaultValue: 'yellow', options: optionsOf(papers), ...said(form.paper) },
]
