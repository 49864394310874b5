import type { Field } from 'payload'
import { bookingPolicies, priceKinds } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { phone, webAddress } from '../../../fields/addresses'
import { wallClock } from '../../../fields/moments'
import { cents } from '../../../fields/numbers'
import { organisation } from '../../../fields/people'
import { optionsOf, said } from '../../../fields/said'

const onlyWhen = (kind: keyof typeof priceKinds) => (_: unknown, price: { kind?: string }) => price.kind === kind

const price: Field = {
  name: 'price',
  type: 'group',
  ...said(form.price),
  fields: [
    { name: 'kind', type: 'select', options: optionsOf(priceKinds), ...said(form.priceKind) },
    { name: 'note', type: 'text', localized: true, ...said(form.priceNote) },
    {
      type: 'row',
      fields: [
        cents('amount', form.amount, onlyWhen('fixed')),
        cents('minimum', form.minimum, onlyWhen('pay-what-you-can')),
        { name: 'currency', type: 'select', defaultValue: 'EUR', options: ['EUR', 'CHF', 'GBP'], ...said(form.currency) },
      ],
    },
  ],
}

const booking: Field = {
  name: 'booking',
  type: 'group',
  ...said(form.booking),
  fields: [
    { name: 'policy', type: 'select', required: true, options: optionsOf(bookingPolicies), ...said(form.bookingPolicy) },
    webAddress('url', form.bookingUrl),
    {
      type: 'row',
      fields: [{ name: 'provider', type: 'text', ...said(form.bookingProvider) }, organisation('by', form.bookingBy)],
    },
    phone,
    { name: 'email', type: 'email', ...said(sharedForm.email) },
    { name: 'postalAddress', type: 'textarea', ...said(sharedForm.postalAddress) },
    { name: 'atTheDoor', type: 'checkbox', ...said(form.atTheDoor) },
    wallClock({ name: 'closesAt', word: form.closesAt }),
    { name: 'full', type: 'checkbox', defaultValue: false, ...said(form.full) },
  ],
}

export const coming: Field[] = [price, booking]
