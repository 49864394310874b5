import { TopicKind } from '../enums'
import { inLocale } from '../inLocale'
import { formatArg, textsOf } from '../richText'
import { urlOf } from '../slugs'
import { Thing } from '../thing'
import { Topic } from '../refs'
import { columnsOf, then } from '../lazyColumns'
import { Campaign, Case, Initiative } from './kinds'
import { topicById } from './links'

const column = columnsOf(topicById)
const text = textsOf(topicById)
// The kind tells which of these there is: the others cost no look-up.
const campaign = column('campaign')
const courtCase = column('case')
const initiative = column('initiative')

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
      resolve: (row, args, context) => (row.kind === 'campaign' ? then(campaign(row, args, context), (found) => found && inLocale(found, row.locale)) : null),
    }),
    case: t.field({
      type: Case,
      nullable: true,
      description: 'The court case; null for another kind.',
      resolve: (row, args, context) => (row.kind === 'case' ? then(courtCase(row, args, context), (found) => found && inLocale(found, row.locale)) : null),
    }),
    initiative: t.field({
      type: Initiative,
      nullable: true,
      description: 'The initiative; null for another kind.',
      resolve: (row, args, context) => (row.kind === 'initiative' ? then(initiative(row, args, context), (found) => found && inLocale(found, row.locale)) : null),
    }),
  }),
})
