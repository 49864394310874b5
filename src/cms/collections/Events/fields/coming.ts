import type { Field, NumberFieldSingleValidation } from 'payload'
import { bookingPolicies, priceKinds } from '@/words'
import { eventForm as form, problems, sharedForm } from '@/words/forms'
import { phone, webAddress } from '../../../fields/addresses'
import { wallClock } from '../../../fields/moments'
import { organisation } from '../../../fields/people'
import { inLanguageOf } from '../../../fields/problem'
import { optionsOf, said } from '../../../fields/said'

const wholeCents: NumberFieldSingleValidation = (value, { req }) =>
  value === null || value === undefined || (Number.isInteger(value) && value >= 0) || inLanguageOf(req, problems.wholeCents)

const asMoney = { components: { Field: '@/cms/admin/MoneyField#MoneyField' } }

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
        { name: 'amount', type: 'number', validate: wholeCents, ...said(form.amount, { ...asMoney, condition: (_: unknown, price: { kind?: string }) => price.kind === 'fixed' }) },
        { name: 'minimum', type: 'number', validate: wholeCents, ...said(form.minimum, { ...asMoney, condition: (_: unknown, price: { kind?: string }) => price.kind === 'pay-what-you-can' }) },
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
    { name: 'policy', type: 'select', required: true, defaultValue: 'none', options: optionsOf(bookingPolicies), ...said(form.bookingPolicy) },
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
