import type * as Shapes from '@/published/shapes'
import { withOffset } from '@/time'
import { builder } from '../builder'
import { Phone } from '../contact'
import { BookingPolicy, PriceKind } from '../enums'
import { type InLocale, inLocale } from '../inLocale'
import { Organisation } from '../refs'

export const Price = builder.objectRef<Shapes.Price>('Price').implement({
  description: 'What entry costs.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PriceKind, description: 'How entry is paid for.' }),
    note: t.exposeString('note', { nullable: true, description: 'In the words of the organisers; null when they say no more.' }),
    amount: t.exposeInt('amount', {
      nullable: true,
      description: 'A fixed price, in the smallest unit of the currency (500 is 5 €); null for another kind.',
    }),
    minimum: t.exposeInt('minimum', {
      nullable: true,
      description: 'The least to pay, in the smallest unit of the currency; null when there is none.',
    }),
    currency: t.exposeString('currency', { description: 'The currency (ISO 4217, e.g. `EUR`).' }),
  }),
})

export const Booking = builder.objectRef<InLocale<Shapes.Booking> & { zone: string }>('Booking').implement({
  description: 'Whether and how to book.',
  fields: (t) => ({
    policy: t.expose('policy', { type: BookingPolicy, description: 'Whether one must.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where to book online; null when one cannot.' }),
    provider: t.exposeString('provider', {
      nullable: true,
      description: 'The service that takes bookings, e.g. "HelloAsso"; null when not said.',
    }),
    by: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who keeps the bookings; null when not said.',
      resolve: ({ by, locale }) => by && inLocale(by, locale),
    }),
    phone: t.expose('phone', { type: Phone, nullable: true, description: 'Where to book by telephone; null when one cannot.' }),
    email: t.exposeString('email', { nullable: true, description: 'Where to book by e-mail; null when one cannot.' }),
    postalAddress: t.exposeString('postalAddress', {
      nullable: true,
      description: 'Where to book by letter; null when one cannot.',
    }),
    atTheDoor: t.exposeBoolean('atTheDoor', {
      nullable: true,
      description: 'Whether one may also come without booking; null when not said.',
    }),
    closesAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When booking closes, with the offset of the place; null when it does not, or when not said.',
      resolve: ({ closesAt, zone }) => closesAt && withOffset(closesAt, zone),
    }),
    full: t.exposeBoolean('full', { description: 'Whether all places are taken.' }),
  }),
})
