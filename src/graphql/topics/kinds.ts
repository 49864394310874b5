import type * as Shapes from '@/published/shapes'
import { builder } from '../builder'
import { Scope } from '../enums'
import { allInLocale, type InLocale } from '../inLocale'
import { Organisation } from '../refs'

export const Campaign = builder.objectRef<InLocale<Shapes.Campaign>>('Campaign').implement({
  description: 'A campaign that somebody carries over time.',
  fields: (t) => ({
    carriedBy: t.field({
      type: [Organisation],
      description: 'Who carries it.',
      resolve: ({ carriedBy, locale }) => allInLocale(carriedBy, locale),
    }),
    since: t.exposeString('since', {
      nullable: true,
      description: 'Since when, as precisely as is known (YYYY, YYYY-MM or YYYY-MM-DD); null when not known.',
    }),
    scope: t.expose('scope', { type: Scope, nullable: true, description: 'How far it reaches; null when not said.' }),
  }),
})

export const Case = builder.objectRef<InLocale<Shapes.Case>>('Case').implement({
  description: 'A case before a court.',
  fields: (t) => ({
    court: t.exposeString('court', { nullable: true, description: 'The court; null when not said.' }),
    parties: t.exposeString('parties', { nullable: true, description: 'Who against whom, in words; null when not said.' }),
    claimants: t.field({
      type: [Organisation],
      description: 'The claimants that are named on this platform; often fewer than `claimantCount`.',
      resolve: ({ claimants, locale }) => allInLocale(claimants, locale),
    }),
    claimantCount: t.exposeInt('claimantCount', {
      nullable: true,
      description: 'How many claimants there are in all; null when not known.',
    }),
    filedIn: t.exposeString('filedIn', {
      nullable: true,
      description: 'When it was brought, as precisely as is known (YYYY, YYYY-MM or YYYY-MM-DD); null when not known.',
    }),
  }),
})

export const Initiative = builder.objectRef<InLocale<Shapes.Initiative>>('Initiative').implement({
  description: 'Something that somebody does somewhere.',
  fields: (t) => ({
    carriedBy: t.field({
      type: [Organisation],
      description: 'Who carries it.',
      resolve: ({ carriedBy, locale }) => allInLocale(carriedBy, locale),
    }),
    place: t.exposeString('place', { nullable: true, description: 'Where, in words; null when not said.' }),
  }),
})
