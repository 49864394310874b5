import type { Field } from 'payload'
import { languages, recordingPolicies, sessionKinds } from '@/words'
import { problems, sessionForm as form, sharedForm } from '@/words/forms'
import { links } from '@/cms/fields/addresses'
import { wallClock } from '@/cms/fields/moments'
import { notBefore } from '@/cms/fields/order'
import { optionsOf, labelledRows, labelled } from '@/cms/fields/labels'
import { paragraph, richText, topics } from '@/cms/fields/texts'
import { participations } from './participations'

export const sessionFields: Field[] = [
  { name: 'event', type: 'relationship', relationTo: 'events', required: true, index: true, ...labelled(form.event, { position: 'sidebar' as const }) },
  {
    type: 'row',
    fields: [
      { name: 'title', type: 'text', required: true, localized: true, ...labelled(form.title, { width: '70%' }) },
      { name: 'kind', type: 'select', required: true, options: optionsOf(sessionKinds), ...labelled(form.kind, { width: '30%' }) },
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
    ...labelledRows(form.parts, form.part),
    fields: [
      { name: 'title', type: 'text', localized: true, ...labelled(form.partTitle) },
      { name: 'text', type: 'textarea', required: true, localized: true, ...labelled(form.partText) },
    ],
  },
  topics,
  {
    type: 'row',
    fields: [
      { name: 'room', type: 'text', ...labelled(form.room) },
      { name: 'language', type: 'select', options: optionsOf(languages), ...labelled(form.language) },
      { name: 'recording', type: 'select', required: true, defaultValue: 'undecided', options: optionsOf(recordingPolicies), ...labelled(form.recording) },
    ],
  },
  {
    name: 'questions',
    type: 'array',
    ...labelledRows(form.questions, form.question),
    fields: [{ name: 'text', type: 'textarea', required: true, localized: true, ...labelled(form.question) }],
  },
  links('resources', form.resources),
]
