import type * as Shapes from '@/published/shapes'
import { withOffset } from '@/time'
import { builder } from '../builder'

export const Slot = builder.objectRef<Shapes.Slot & { zone: string }>('Slot').implement({
  description: 'One more date of an event.',
  fields: (t) => ({
    startsAt: t.field({
      type: 'DateTime',
      description: 'When it starts, with the offset of the place.',
      resolve: ({ startsAt, zone }) => withOffset(startsAt, zone),
    }),
    endsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ends, with the offset of the place; null when that is not known.',
      resolve: ({ endsAt, zone }) => endsAt && withOffset(endsAt, zone),
    }),
  }),
})
