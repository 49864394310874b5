import type { LegalDetails as Shape } from '@/published/shapes'
import { builder } from '../builder'

export const LegalDetails = builder.objectRef<Shape>('LegalDetails').implement({
  description: 'What French law asks of who publishes. Every detail is null when not given.',
  fields: (t) => ({
    form: t.exposeString('form', { nullable: true, description: 'The legal form, e.g. "association loi 1901".' }),
    rna: t.exposeString('rna', {
      nullable: true,
      description: 'The number in the French register of associations (W and nine digits).',
    }),
    siret: t.exposeString('siret', {
      nullable: true,
      description: 'The number in the French register of establishments (fourteen digits).',
    }),
    seat: t.exposeString('seat', { nullable: true, description: 'The address of the seat.' }),
    publicationDirector: t.exposeString('publicationDirector', {
      nullable: true,
      description: 'Who answers for what is published.',
    }),
    host: t.exposeString('host', { nullable: true, description: 'Who hosts the site.' }),
    carriedBy: t.exposeString('carriedBy', {
      nullable: true,
      description: 'The body that carries a collective without a legal form.',
    }),
  }),
})
