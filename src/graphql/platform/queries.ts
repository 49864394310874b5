import { builder } from '../builder'
import { published } from '../database/published'
import { statementOf } from '../database/statement'
import { PageKey } from '../enums'
import { localeArg, localeOf } from '../locale'
import { Page, Site } from '../things'
import { pageByKey } from './links'

builder.queryFields((t) => ({
  site: t.field({
    type: Site,
    description: 'The platform itself.',
    args: localeArg,
    resolve: async (_, args, { read }) => {
      const [site] = await read(
        statementOf(published.selectFrom('published.site').selectAll().where('locale', '=', localeOf(args))),
      )
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
