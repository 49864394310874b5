import type * as Shapes from '@/published/shapes'
import { builder } from '../builder'
import { type InLocale, inLocale } from '../inLocale'
import { Locale } from '../locale'
import { Organisation } from '../refs'

export const Notice = builder.objectRef<InLocale<Shapes.Notice>>('Notice').implement({
  description: 'What an organiser says of an event at the last minute. It is public until the event is over.',
  fields: (t) => ({
    organisation: t.field({ type: Organisation, description: 'Who says so.', resolve: ({ organisation, locale }) => inLocale(organisation, locale) }),
    text: t.exposeString('text', { description: 'What everybody should know, in the language it was written in.' }),
    language: t.expose('language', { type: Locale, description: 'The language it was written in.' }),
    postedAt: t.expose('postedAt', { type: 'DateTime', description: 'When it was posted (UTC).' }),
  }),
})
