import type { Accessibility as Shape, AccessItem as ItemShape } from '@/published/shapes'
import { builder } from '../builder'
import { AccessAnswer, AccessKind } from '../enums'

const AccessItem = builder.objectRef<ItemShape>('AccessItem').implement({
  description: 'One point of accessibility.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AccessKind, description: 'What was asked.' }),
    answer: t.expose('answer', { type: AccessAnswer, description: 'What is known.' }),
    note: t.exposeString('note', { nullable: true, description: 'A detail, such as which entrance; null when none is given.' }),
  }),
})

export const Accessibility = builder.objectRef<Shape>('Accessibility').implement({
  description: 'What is known of the accessibility of a venue.',
  fields: (t) => ({
    checkedOn: t.expose('checkedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was last checked on the spot; null when it never was.',
    }),
    answers: t.expose('answers', { type: [AccessItem], description: 'Point by point; a point that is absent was never asked.' }),
    contact: t.exposeString('contact', {
      nullable: true,
      description: 'Whom to ask at the venue, in words; null when not given.',
    }),
  }),
})
