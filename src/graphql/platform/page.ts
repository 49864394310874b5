import { addressOf } from '@/addresses'
import { PageKey } from '../enums'
import { formatArg, textsOf } from '../richText'
import { Thing } from '../thing'
import { Page } from '../refs'
import { pageById } from './links'

const text = textsOf(pageById)

Page.implement({
  description: 'A page about the platform itself: legal notice, accessibility statement…',
  interfaces: [Thing],
  fields: (t) => ({
    key: t.expose('key', { type: PageKey, description: 'Which page it is.' }),
    url: t.string({
      description: 'Its address on this platform.',
      resolve: (row, _, { origin }) => origin + addressOf(row.key, row.locale),
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    body: t.string({
      nullable: true,
      description: 'Its text; null when not written.',
      args: formatArg,
      resolve: text('body'),
    }),
  }),
})
