import { PressContact } from '../contact'
import { CommuniqueKind, Licence } from '../enums'
import { eventById } from '../events/links'
import { loadAll } from '../relations'
import { allInLocale, inLocale } from '../inLocale'
import { Attachment } from '../media/attachment'
import { formatArg, textsOf } from '../richText'
import { urlOf } from '../slugs'
import { Thing } from '../thing'
import { Communique, Event, Organisation, Topic } from '../refs'
import { columnsOf, then } from '../lazyColumns'
import { communiqueById } from './links'
import { Correction, Dateline, Signature } from './parts'

const column = columnsOf(communiqueById)
const text = textsOf(communiqueById)
const eventIds = column('eventIds')

Communique.implement({
  description: 'A text that one collective publishes, or several sign, about zero or more events.',
  interfaces: [Thing],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses. When it changes, the old one still finds it.' }),
    url: t.string({
      description: 'Its page on this platform.',
      resolve: (row, _, { origin }) => urlOf(origin, 'communiques', row.slug, row.locale),
    }),
    kind: t.expose('kind', { type: CommuniqueKind, description: 'Whether one organisation speaks or several sign.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    standfirst: t.exposeString('standfirst', { nullable: true, description: 'The lines that open it; null when it has none.' }),
    body: t.string({
      nullable: true,
      description: 'The text; null when all is said in the title and the standfirst.',
      args: formatArg,
      resolve: text('body'),
    }),
    dateline: t.field({
      type: Dateline,
      nullable: true,
      description: 'The place and date it bears; null when it bears none.',
      resolve: column('dateline'),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'Who publishes it.',
      resolve: ({ organisation, locale }) => inLocale(organisation, locale),
    }),
    signatories: t.field({
      type: [Signature],
      description:
        'Who signs a joint text, in their own order; only those who agreed to it. Empty for a text of one organisation.',
      resolve: ({ signatories, locale }) => allInLocale(signatories, locale),
    }),
    events: t.field({
      type: [Event],
      description: 'The public events it is about, in its own order.',
      resolve: (row, args, context) =>
        then(eventIds(row, args, context), (ids) => loadAll(context.load, eventById, ids, row.locale)),
    }),
    topics: t.field({
      type: [Topic],
      description: 'What it is about, in its own order.',
      resolve: column('topics'),
    }),
    pressContacts: t.field({
      type: [PressContact],
      description: 'Who answers journalists about it, in its own order.',
      resolve: column('pressContacts'),
    }),
    corrections: t.field({
      type: [Correction],
      description: 'What was corrected since it appeared.',
      resolve: column('corrections'),
    }),
    attachments: t.field({
      type: [Attachment],
      description: 'Files that come with it, in its own order.',
      resolve: column('attachments'),
    }),
    licence: t.field({
      type: Licence,
      nullable: true,
      description: 'How it may be reused; null when not said: then ask.',
      resolve: column('licence'),
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      description: 'When it first appeared (UTC). Corrections do not move it.',
    }),
  }),
})
