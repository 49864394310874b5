import { isSlug } from '@/addresses'
import { builder } from '../builder'
import { localeArg, localeOf } from '../locale'
import { slugArg } from '../slugs'
import { Venue } from '../refs'
import { venueBySlug } from './links'

builder.queryField('venue', (t) =>
  t.field({
    type: Venue,
    nullable: true,
    description: 'A public venue by its slug; null when there is none.',
    args: { ...slugArg, ...localeArg },
    resolve: (_, { slug, ...args }, { load }) => (isSlug(slug) ? load(venueBySlug, slug, localeOf(args)) : null),
  }),
)
