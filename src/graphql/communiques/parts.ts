import type * as Shapes from '@/published/shapes'
import { builder } from '../builder'
import { type InLocale, inLocale } from '../inLocale'
import { Organisation } from '../refs'

export const Signature = builder.objectRef<InLocale<Shapes.Signature>>('Signature').implement({
  description: 'The agreement of an organisation to a joint text.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'Who signs.',
      resolve: ({ organisation, locale }) => inLocale(organisation, locale),
    }),
    signedOn: t.expose('signedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it agreed; null when the day was not recorded.',
    }),
    textOf: t.expose('textOf', {
      type: 'Date',
      nullable: true,
      description: 'The date of the text it signed. Corrections of form made since do not change it; null when it was not recorded.',
    }),
  }),
})

export const Correction = builder.objectRef<Shapes.Correction>('Correction').implement({
  description: 'A correction, said openly.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'The day of the correction.' }),
    text: t.exposeString('text', { description: 'What was corrected.' }),
  }),
})

export const Dateline = builder.objectRef<Shapes.Dateline>('Dateline').implement({
  description: 'The place and date that open a communiqué.',
  fields: (t) => ({
    place: t.exposeString('place', { nullable: true, description: 'The place; null when it names none.' }),
    date: t.expose('date', { type: 'Date', nullable: true, description: 'The date; null when it names none.' }),
  }),
})
