import { builder } from '../builder'
import { CommuniqueKind } from '../enums'

export const CommuniqueFilter = builder.inputType('CommuniqueFilter', {
  description: 'Which communiqués. What is absent does not matter; what is given must all be true.',
  fields: (t) => ({
    organisation: t.string({ description: 'Published or signed by the organisation of this slug.' }),
    event: t.string({ description: 'About the event of this slug.' }),
    topic: t.string({ description: 'About the topic of this slug.' }),
    kind: t.field({ type: CommuniqueKind, description: 'Of this kind.' }),
    updatedSince: t.field({ type: 'DateTime', description: 'Changed in public at or after this moment.' }),
  }),
})

export type CommuniqueFilterValue = typeof CommuniqueFilter.$inferInput
