import type { Field, RelationshipField } from 'payload'
import { languages } from '@/words'
import { sharedForm as form, type FormWord } from '@/words/forms'
import { withoutFormer } from '../access/inside'
import type { Held } from '../access/rights'
import { calendarDate } from './moments'
import { optionsOf, rowsSaid, said } from './said'

/** One organisation. */
export const organisation = (name: string, word: FormWord = form.organisation, required = false): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'organisations',
  required,
  index: true,
  ...said(word),
})

/** Organisations in an order that matters: rows, since Payload loses the order of a plain list. */
export const organisationsInOrder = (name: string, word: FormWord): Field => ({
  name,
  type: 'array',
  ...rowsSaid(word, form.organisation),
  fields: [organisation('organisation', form.organisation, true)],
})

/** Who answers journalists; leaves the site after `visibleUntil`. */
export const pressContacts = (concept: Held): Field =>
  withoutFormer(concept, {
    name: 'pressContacts',
    type: 'array',
    ...rowsSaid(form.pressContacts, form.pressContact),
    fields: [
      { name: 'name', type: 'text', required: true, ...said(form.pressName) },
      {
        type: 'row',
        fields: [
          { name: 'phone', type: 'text', ...said(form.phone) },
          { name: 'email', type: 'email', ...said(form.email) },
          { name: 'hours', type: 'text', ...said(form.phoneHours) },
        ],
      },
      { name: 'languages', type: 'select', hasMany: true, options: optionsOf(languages), ...said(form.spokenLanguages) },
      calendarDate({ name: 'visibleUntil', word: form.visibleUntil }),
    ],
  })
