import { isSlug } from '@/addresses'
import { builder } from '../builder'
import { statementOf } from '../database/statement'
import { localeArg, localeOf } from '../locale'
import { slugArg } from '../slugs'
import { Topic } from '../refs'
import { allTopics, topicBySlug } from './links'

builder.queryField('topic', (t) =>
  t.field({
    type: Topic,
    nullable: true,
    description: 'A public topic by its slug; null when there is none.',
    args: { ...slugArg, ...localeArg },
    resolve: (_, { slug, ...args }, { load }) => (isSlug(slug) ? load(topicBySlug, slug, localeOf(args)) : null),
  }),
)

builder.queryField('topics', (t) =>
  t.field({
    type: [Topic],
    extensions: { size: 50 },
    description: 'All public topics, by their titles.',
    args: localeArg,
    resolve: (_, args, { read }) => read(statementOf(allTopics(localeOf(args)))),
  }),
)
