import { formatArg, textsOf } from '../richText'
import { urlOf } from '../slugs'
import { Thing } from '../thing'
import { Venue } from '../refs'
import { columnsOf } from '../lazyColumns'
import { Accessibility } from './accessibility'
import { venueById } from './links'

const column = columnsOf(venueById)
const text = textsOf(venueById)

Venue.implement({
  description: 'A place where events happen.',
  interfaces: [Thing],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses. When it changes, the old one still finds it.' }),
    url: t.string({
      description: 'Its page on this platform.',
      resolve: (row, _, { origin }) => urlOf(origin, 'venues', row.slug, row.locale),
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    acronym: t.exposeString('acronym', { nullable: true, description: 'Its short name; null when it has none.' }),
    street: t.exposeString('street', {
      nullable: true,
      description: 'Number and street; null for a place without, such as a square.',
    }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'The postcode; null when not given.' }),
    city: t.exposeString('city', { description: 'The town or city.' }),
    department: t.exposeString('department', {
      nullable: true,
      description: 'The French department, by its name; null elsewhere.',
    }),
    country: t.exposeString('country', { description: 'The country (ISO 3166-1, two letters).' }),
    latitude: t.float({
      nullable: true,
      description: 'Degrees north (WGS 84); null when not known.',
      resolve: column('latitude'),
    }),
    longitude: t.float({
      nullable: true,
      description: 'Degrees east (WGS 84); null when not known.',
      resolve: column('longitude'),
    }),
    directions: t.string({
      nullable: true,
      description: 'How to get there; null when not written.',
      args: formatArg,
      resolve: text('directions'),
    }),
    accessibility: t.field({
      type: Accessibility,
      description: 'Who can get in and how; what nobody checked is said to be unknown.',
      resolve: column('accessibility'),
    }),
  }),
})
