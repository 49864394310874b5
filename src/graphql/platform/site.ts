import { Phone } from '../contact'
import { statementOf } from '../database/statement'
import { allPages } from './links'
import { Page, Site } from '../refs'

Site.implement({
  description: 'The platform itself: its name and how to reach the people behind it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    intro: t.exposeString('intro', { nullable: true, description: 'What it is, in a sentence; null when not written.' }),
    about: t.exposeString('about', { nullable: true, description: 'What it is, in a paragraph; null when not written.' }),
    footer: t.exposeString('footer', {
      nullable: true,
      description: 'The words at the foot of its pages; null when there are none.',
    }),
    email: t.exposeString('email', { nullable: true, description: 'Where to write to it; null when not given.' }),
    phone: t.expose('phone', { type: Phone, nullable: true, description: 'Where to call it; null when not given.' }),
    postalAddress: t.exposeString('postalAddress', {
      nullable: true,
      description: 'Where to send a letter, on several lines; null when not given.',
    }),
    pages: t.field({
      type: [Page],
      description: 'Its pages about itself.',
      resolve: ({ locale }, _, { read }) => read(statementOf(allPages(locale))),
    }),
  }),
})
