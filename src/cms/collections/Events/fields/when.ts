import type { Field } from 'payload'
import { eventForm as form, problems } from '@/words/forms'
import { reason } from '@/cms/saving/move'
import { timeZone } from '@/cms/fields/choices'
import { wallClock } from '@/cms/fields/moments'
import { moving } from '@/cms/fields/moving'
import { notBefore, notAfter } from '@/cms/fields/order'
import { labelledRows } from '@/cms/fields/labels'

export const when: Field[] = [
  {
    type: 'row',
    fields: [
      moving({ ...wallClock({ name: 'startsAt', word: form.startsAt, required: true }), index: true }),
      moving(notBefore(wallClock({ name: 'endsAt', word: form.endsAt, dayOf: 'startsAt' }), 'startsAt', problems.eventEndsBeforeStart)),
      notAfter(wallClock({ name: 'doorsAt', word: form.doorsAt, dayOf: 'startsAt' }), 'startsAt', problems.doorsAfterStart),
    ],
  },
  reason,
  moving({ ...timeZone('zone', form.zone), required: true, defaultValue: 'Europe/Paris' }),
  {
    name: 'slots',
    type: 'array',
    ...labelledRows(form.slots, form.slot),
    fields: [
      {
        type: 'row',
        fields: [
          wallClock({ name: 'startsAt', word: form.startsAt, required: true }),
          notBefore(wallClock({ name: 'endsAt', word: form.endsAt, dayOf: 'startsAt' }), 'startsAt', problems.eventEndsBeforeStart),
        ],
      },
    ],
  },
]
