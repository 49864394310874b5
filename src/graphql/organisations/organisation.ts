import { Link, Phone, PressContact } from '../contact'
import { OrganisationKind, Scope } from '../enums'
import { Image } from '../media/image'
import { formatArg, textsOf } from '../richText'
import { urlOf } from '../slugs'
import { Thing } from '../thing'
import { Organisation } from '../refs'
import { columnsOf } from '../lazyColumns'
import { LegalDetails } from './legal'
import { organisationById } from './links'

const column = columnsOf(organisationById)
const text = textsOf(organisationById)

Organisation.implement({
  description: 'A body with a name: a collective, an association, a city… It need not have members here.',
  interfaces: [Thing],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses. When it changes, the old one still finds it.' }),
    url: t.string({
      description: 'Its page on this platform.',
      resolve: (row, _, { origin }) => urlOf(origin, 'organisations', row.slug, row.locale),
    }),
    name: t.exposeString('name', { description: 'Its name, as it writes it.' }),
    acronym: t.exposeString('acronym', { nullable: true, description: 'Its short name; null when it has none.' }),
    kind: t.expose('kind', { type: OrganisationKind, description: 'What sort of body it is.' }),
    scope: t.field({
      type: Scope,
      nullable: true,
      description: 'How far it reaches; null when not said.',
      resolve: column('scope'),
    }),
    territory: t.string({
      nullable: true,
      description: 'Where it acts, in words; null when not said.',
      resolve: column('territory'),
    }),
    summary: t.string({
      nullable: true,
      description: 'Who they are, in a few lines; null when not written.',
      resolve: column('summary'),
    }),
    body: t.string({
      nullable: true,
      description: 'Who they are, at length; null when not written.',
      args: formatArg,
      resolve: text('body'),
    }),
    logo: t.field({ type: Image, nullable: true, description: 'Its logo; null when it gave none.', resolve: column('logo') }),
    website: t.string({ nullable: true, description: 'Its own site; null when it has none.', resolve: column('website') }),
    email: t.string({
      nullable: true,
      description: 'Its public e-mail address; null when it gives none.',
      resolve: column('email'),
    }),
    phone: t.field({
      type: Phone,
      nullable: true,
      description: 'Its public telephone; null when it gives none.',
      resolve: column('phone'),
    }),
    postalAddress: t.string({
      nullable: true,
      description: 'Where to write to it, on several lines; null when it gives none.',
      resolve: column('postalAddress'),
    }),
    pressContacts: t.field({
      type: [PressContact],
      description: 'Who answers journalists, in its own order.',
      resolve: column('pressContacts'),
    }),
    links: t.field({
      type: [Link],
      description: 'Its pages elsewhere (the fediverse, forums…), in its own order.',
      resolve: column('links'),
    }),
    boilerplate: t.string({
      nullable: true,
      description: 'The paragraph "about us" that ends its communiqués; null when not written.',
      resolve: column('boilerplate'),
    }),
    legal: t.field({
      type: LegalDetails,
      nullable: true,
      description: 'Its legal details; null when it gives none.',
      resolve: column('legal'),
    }),
    hue: t.exposeInt('hue', {
      nullable: true,
      description:
        'One of twelve steps on the circle of colours (0, 30 … 330 degrees) that tell voices apart; null when it has none.',
    }),
  }),
})
