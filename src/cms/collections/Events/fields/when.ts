import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import type { Term } from '@/words'
import { eventForm as form, problems } from '@/words/forms'
import { reason } from '../../../acts/move'
import { wallClock } from '../../../fields/moments'
import { notBefore, notAfter } from '../../../fields/order'
import { rowsSaid, said } from '../../../fields/said'
import { isZone, nextSaturday } from '@/time'
import { inLanguageOf } from '../../../fields/problem'

const startsAt = wallClock({ name: 'startsAt', word: form.startsAt, required: true })

export const when: Field[] = [
  {
    type: 'row',
    fields: [
      { ...startsAt, index: true, defaultValue: () => `${nextSaturday(new Date(), 'Europe/Paris')}T14:00` },
      notBefore(wallClock({ name: 'endsAt', word: form.endsAt }), 'startsAt', problems.eventEndsBeforeStart),
      notAfter(wallClock({ name: 'doorsAt', word: form.doorsAt }), 'startsAt', problems.doorsAfterStart),
    ],
  },
  reason,
  {
    name: 'zone',
    type: 'text',
    required: true,
    defaultValue: 'Europe/Paris',
    ...said(form.zone),
    validate: zoneOr(problems.notAZone),
  } satisfies TextField,
  {
    name: 'slots',
    type: 'array',
    ...rowsSaid(form.slots, form.slot),
    fields: [
      {
        type: 'row',
        fields: [
          wallClock({ name: 'startsAt', word: form.startsAt, required: true }),
          notBefore(wallClock({ name: 'endsAt', word: form.endsAt }), 'startsAt', problems.eventEndsBeforeStart),
        ],
      },
    ],
  },
]

function zoneOr(problem: Term): TextFieldSingleValidation {
  return (value, { req }) => isZone(value ?? '') || inLanguageOf(req, problem)
}
