import { builder } from '../builder'
import { OrganisationKind } from '../enums'

export const OrganisationFilter = builder.inputType('OrganisationFilter', {
  description: 'Which organisations. What is absent does not matter; what is given must all be true.',
  fields: (t) => ({
    kind: t.field({ type: OrganisationKind, description: 'Of this kind.' }),
    active: t.boolean({ description: 'Whether it organises a public event, or publishes or signs a public communiqué.' }),
  }),
})

export type OrganisationFilterValue = typeof OrganisationFilter.$inferInput
