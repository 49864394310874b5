import { builder } from '../builder'
import { statementOf } from '../database/statement'
import { PageKey } from '../enums'
import { localeArg, localeOf } from '../locale'
import { Page, Site } from '../refs'
import { pageByKey, siteIn } from './links'

builder.queryFields((t) => ({
  site: t.field({
    type: Site,
    description: 'The platform itself.',
    args: localeArg,
    resolve: async (_, args, { load }) => {
      const site = await load(siteIn, 'site', localeOf(args))
      if (site) return site
      throw new Error('The view published.site has no row for this language')
    },
  }),
  page: t.field({
    type: Page,
    nullable: true,
    description: 'A page about the platform itself; null when it is not published.',
    args: { key: t.arg({ type: PageKey, required: true, description: 'Which page.' }), ...localeArg },
    resolve: async (_, { key, ...args }, { read }) => (await read(statementOf(pageByKey(key, localeOf(args)))))[0] ?? null,
  }),
}))
