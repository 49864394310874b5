import type { Field } from 'payload'
import { eventForm as form, problems } from '@/words/forms'
import { reason } from '../../../acts/move'
import { timeZone } from '../../../fields/choices'
import { wallClock } from '../../../fields/moments'
import { notBefore, notAfter } from '../../../fields/order'
import { rowsSaid } from '../../../fields/said'
import { nextSaturday } from '@/time'

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
  { ...timeZone('zone', form.zone), required: true, defaultValue: 'Europe/Paris' },
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
