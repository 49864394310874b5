import type { Field } from 'payload'
import { bookingPolicies, priceKinds } from '@/words'
import { eventForm as form, sharedForm } from '@/words/forms'
import { phone, webAddress } from '@/cms/fields/addresses'
import { wallClock } from '@/cms/fields/moments'
import { cents } from '@/cms/fields/numbers'
import { organisation } from '@/cms/fields/people'
import { optionsOf, labelled } from '@/cms/fields/labels'

const onlyWhen = (kind: keyof typeof priceKinds) => (_: unknown, price: { kind?: string }) => price.kind === kind

const price: Field = {
  name: 'price',
  type: 'group',
  ...labelled(form.price),
  fields: [
    { name: 'kind', type: 'select', options: optionsOf(priceKinds), ...labelled(form.priceKind) },
    { name: 'note', type: 'text', localized: true, ...labelled(form.priceNote) },
    {
      type: 'row',
      fields: [
        cents('amount', form.amount, onlyWhen('fixed')),
        cents('minimum', form.minimum, onlyWhen('pay-what-you-can')),
        { name: 'currency', type: 'select', defaultValue: 'EUR', options: ['EUR', 'CHF', 'GBP'], ...labelled(form.currency) },
      ],
    },
  ],
}

const booking: Field = {
  name: 'booking',
  type: 'group',
  ...labelled(form.booking),
  fields: [
    { name: 'policy', type: 'select', required: true, options: optionsOf(bookingPolicies), ...labelled(form.bookingPolicy) },
    webAddress('url', form.bookingUrl),
    {
      type: 'row',
      fields: [{ name: 'provider', type: 'text', ...labelled(form.bookingProvider) }, organisation('by', form.bookingBy)],
    },
    phone,
    { name: 'email', type: 'email', ...labelled(sharedForm.email) },
    { name: 'postalAddress', type: 'textarea', ...labelled(sharedForm.postalAddress) },
    { name: 'atTheDoor', type: 'checkbox', ...labelled(form.atTheDoor) },
    wallClock({ name: 'closesAt', word: form.closesAt }),
    { name: 'full', type: 'checkbox', defaultValue: false, ...labelled(form.full) },
  ],
}

export const coming: Field[] = [price, booking]
