import { isSlug } from '@/addresses'
import { builder } from '../builder'
import { localeArg, localeOf } from '../locale'
import { slugArg } from '../slugs'
import { Speaker } from '../refs'
import { speakerBySlug } from './links'

builder.queryField('speaker', (t) =>
  t.field({
    type: Speaker,
    nullable: true,
    description: 'A public speaker by its slug; null when there is none.',
    args: { ...slugArg, ...localeArg },
    resolve: (_, { slug, ...args }, { load }) => (isSlug(slug) ? load(speakerBySlug, slug, localeOf(args)) : null),
  }),
)
