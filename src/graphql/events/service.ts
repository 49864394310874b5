import type * as Shapes from '@/published/shapes'
import { builder } from '../builder'
import { ServiceAnswer, ServiceKind } from '../enums'

export const Service = builder.objectRef<Shapes.Service>('Service').implement({
  description: 'Something offered so that more people can take part.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ServiceKind, description: 'What it is.' }),
    answer: t.expose('answer', { type: ServiceAnswer, description: 'Whether it is offered.' }),
    note: t.exposeString('note', { nullable: true, description: 'A detail; null when none is given.' }),
    askBefore: t.expose('askBefore', {
      type: 'Date',
      nullable: true,
      description: 'The last day to ask for it; null when there is none.',
    }),
    contact: t.exposeString('contact', {
      nullable: true,
      description: 'How to ask, by text message or e-mail; null when not said.',
    }),
  }),
})
