import { TopicKind } from '../enums'
import { inLocale } from '../inLocale'
import { formatArg, textsOf } from '../richText'
import { urlOf } from '../slugs'
import { Thing } from '../thing'
import { Topic } from '../things'
import { Campaign, Case, Initiative } from './kinds'
import { topicById } from './links'

const text = textsOf(topicById)

Topic.implement({
  description: 'What events, sessions and communiqués are about: a theme, a campaign, a court case or an initiative.',
  interfaces: [Thing],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses. When it changes, the old one still finds it.' }),
    url: t.string({
      description: 'Its page on this platform.',
      resolve: (row, _, { origin }) => urlOf(origin, 'topics', row.slug, row.locale),
    }),
    kind: t.expose('kind', {
      type: TopicKind,
      description: 'What sort of subject it is; it tells which of `campaign`, `case` and `initiative` is given.',
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it is about, in a few lines; null when not written.',
    }),
    body: t.string({
      nullable: true,
      description: 'What it is about, at length; null when not written.',
      args: formatArg,
      resolve: text('body'),
    }),
    link: t.exposeString('link', { nullable: true, description: 'Where to read more elsewhere; null when not given.' }),
    campaign: t.field({
      type: Campaign,
      nullable: true,
      description: 'The campaign; null for another kind.',
      resolve: (row) => row.campaign && inLocale(row.campaign, row.locale),
    }),
    case: t.field({
      type: Case,
      nullable: true,
      description: 'The court case; null for another kind.',
      resolve: (row) => row.case && inLocale(row.case, row.locale),
    }),
    initiative: t.field({
      type: Initiative,
      nullable: true,
      description: 'The initiative; null for another kind.',
      resolve: (row) => row.initiative && inLocale(row.initiative, row.locale),
    }),
  }),
})
