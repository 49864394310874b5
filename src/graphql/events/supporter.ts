import type * as Shapes from '@/published/shapes'
import { builder } from '../builder'
import { type InLocale, inLocale } from '../inLocale'
import { Image } from '../media/image'
import { Organisation } from '../refs'

export const Supporter = builder.objectRef<InLocale<Shapes.Supporter>>('Supporter').implement({
  description: 'An institution or a medium that supports an event without organising it.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'Who supports.',
      resolve: ({ organisation, locale }) => inLocale(organisation, locale),
    }),
    mention: t.exposeString('mention', { description: 'The words to show, e.g. "avec le soutien de la Ville de Villeurbanne".' }),
    logo: t.expose('logo', {
      type: Image,
      nullable: true,
      description: 'The logo to show for this event; null when there is none.',
    }),
  }),
})
