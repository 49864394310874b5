import type { Field } from 'payload'
import { languages, recordingPolicies, sessionKinds } from '@/words'
import { problems, sessionForm as form, sharedForm } from '@/words/forms'
import { links } from '../../fields/addresses'
import { wallClock } from '../../fields/moments'
import { notBefore } from '../../fields/order'
import { optionsOf, rowsSaid, said } from '../../fields/said'
import { paragraph, richText, topics } from '../../fields/texts'
import { participations } from './participations'

export const sessionFields: Field[] = [
  { name: 'event', type: 'relationship', relationTo: 'events', required: true, index: true, ...said(form.event, { position: 'sidebar' as const }) },
  {
    type: 'row',
    fields: [
      { name: 'title', type: 'text', required: true, localized: true, ...said(form.title, { width: '70%' }) },
      { name: 'kind', type: 'select', required: true, options: optionsOf(sessionKinds), ...said(form.kind, { width: '30%' }) },
    ],
  },
  {
    type: 'row',
    fields: [
      wallClock({ name: 'startsAt', word: form.startsAt, required: true, dayOf: 'event' }),
      notBefore(wallClock({ name: 'endsAt', word: form.endsAt, dayOf: 'startsAt' }), 'startsAt', problems.sessionEndsBeforeStart),
    ],
  },
  participations,
  paragraph('summary', sharedForm.summary),
  richText('body', sharedForm.body),
  {
    name: 'parts',
    type: 'array',
    ...rowsSaid(form.parts, form.part),
    fields: [
      { name: 'title', type: 'text', localized: true, ...said(form.partTitle) },
      { name: 'text', type: 'textarea', required: true, localized: true, ...said(form.partText) },
    ],
  },
  topics,
  {
    type: 'row',
    fields: [
      { name: 'room', type: 'text', ...said(form.room) },
      { name: 'language', type: 'select', options: optionsOf(languages), ...said(form.language) },
      { name: 'recording', type: 'select', required: true, defaultValue: 'undecided', options: optionsOf(recordingPolicies), ...said(form.recording) },
    ],
  },
  {
    name: 'questions',
    type: 'array',
    ...rowsSaid(form.questions, form.question),
    fields: [{ name: 'text', type: 'textarea', required: true, localized: true, ...said(form.question) }],
  },
  links('resources', form.resources),
]
