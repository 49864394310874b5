import type { NamedLink, Phone as PhoneShape, PressContact as PressContactShape } from '@/published/shapes'
import { builder } from './builder'

export const Phone = builder.objectRef<PhoneShape>('Phone').implement({
  description: 'A telephone number and when somebody answers.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'The number, as its owner writes it.' }),
    hours: t.exposeString('hours', { nullable: true, description: 'When somebody answers, in words; null when not said.' }),
  }),
})

export const Link = builder.objectRef<NamedLink>('Link').implement({
  description: 'A named link to another site.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What is there.' }),
    url: t.exposeString('url', { description: 'An http or https address.' }),
  }),
})

export const PressContact = builder.objectRef<PressContactShape>('PressContact').implement({
  description: 'Who answers journalists. A contact leaves this list by itself on the day its owner chose.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'A name or a function.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'A telephone number; null when none is given.' }),
    email: t.exposeString('email', { nullable: true, description: 'An e-mail address; null when none is given.' }),
    hours: t.exposeString('hours', { nullable: true, description: 'When this contact answers, in words; null when not said.' }),
    languages: t.exposeStringList('languages', { description: 'The languages spoken (BCP 47).' }),
  }),
})
